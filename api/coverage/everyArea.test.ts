import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { reporterRules } from '../../data/structure/aggregate.ts'
import { isByGoal } from '../../data/structure/seriesSelection.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const api = createCaller(createContext(openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')))

  it('every series over every area alone has an aggregate or a reason, with and without people there', async () => {
    const areas = (await api.areas.list({ language: 'en' })).filter(({ level }) => level === 'country')
    const list = (await api.series.list({ language: 'en' })).filter((series) => !isByGoal(series))
    const silent: string[] = []
    const answer = async (series: string, refArea: string) => {
      for (const reporterRule of reporterRules) {
        const { aggregates } = await api.coverage.aggregate({ series, areas: [refArea], reporterRule })
        const { refused, years, recipe } = aggregates[0]!
        if (recipe.length === 0 || (refused === null && years.length === 0)) silent.push(`${series} ${refArea}`)
      }
    }
    // Each area once, and each series where nobody lives: Antarctica. One series after the other, which is then read once.
    for (const [at, { series }] of list.entries()) {
      for (const { refArea } of areas.filter((_, i) => i % list.length === at)) await answer(series, refArea)
      await answer(series, '010')
    }
    expect(silent).toEqual([])
  })
})
