import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { writeAddress } from '../../data/structure/selectionAddress.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { serveSample } from '../sample/serveSample.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('the file of a scatter', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const ctx = createContext(db)
  const { models } = createCaller(ctx)
  const { release } = await ctx.codes()
  const { ask, close } = await serveSample({ db, release, assets: '/tmp/not-built' })
  afterAll(close)
  const shown = async (asked: Parameters<typeof models.explore>[0]) => {
    const { rows, scatter } = await models.explore({ view: 'scatter', isMeasureGiven: false, ...asked })
    return { scatter: scatter!, query: `${writeAddress(rows)}&language=en` }
  }
  const fileOf = async (query: string, shape = 'tidy') =>
    JSON.parse((await ask(`/download/observations.json?${query}&shape=${shape}`)).text) as {
      rows: Record<string, string | number | null>[]
      citation?: string
    }

  it.each([
    [{}],
    [{ series: ['VOLUNTEERS'], measure: 'per_1000' as const, beside: 'VOLUNTEER_RATE', areas: ['404'] }],
    [{ series: ['STAFF'], beside: 'POP_TOTAL', group: ['145'], areas: ['404'] }],
  ])('holds just the two figures of every point, of its year, not rounded, for %o', async (asked) => {
    const { scatter, query } = await shown(asked)
    const { rows } = await fileOf(query)
    expect(rows.map(({ ref_area, time_period, measure_value }) => [ref_area, time_period, measure_value])).toEqual(
      scatter.pairs.flatMap(({ refArea, timePeriod, x, y }) => [
        [refArea, timePeriod, x],
        [refArea, timePeriod, y],
      ])
    )
  })

  it('holds the table of the page with the year and the income group of every point', async () => {
    const { scatter, query } = await shown({ series: ['VOLUNTEERS'], measure: 'per_1000', beside: 'INCOME_GROUP' })
    const { rows } = await fileOf(query, 'as_shown')
    expect(rows.length).toBe(scatter.pairs.length)
    const [head] = rows
    const [first] = scatter.pairs
    expect([head!.Year, head!['Income group (World Bank)']]).toEqual([
      first!.timePeriod,
      scatter.incomeGroups[first!.income!],
    ])
    expect(Object.keys(head!)).toContain('People volunteering with the Red Cross and Red Crescent · per 1,000 people')
  })

  it('describes and cites both series', async () => {
    const { query } = await shown({ goal: ['13'] })
    const about = JSON.parse((await ask(`/download/observations.metadata.json?${query}`)).text)
    expect(about.series.map(({ code }: { code: string }) => code)).toEqual(['VOLUNTEERS', 'SDG_INDEX_GOAL_SCORE'])
    expect(about.title).toMatch(/, 2019$/)
    expect(about.citation.split('\n')).toHaveLength(2)
    expect(about.selection.find(({ parameter }: { parameter: string }) => parameter === 'beside').words).toContain(
      'SDG'
    )
  })

  it('sets the series beside what the page of the same address does, where that names nothing', async () => {
    const { rows } = await fileOf('view=scatter&series=VOLUNTEERS&measure=per_1000&goal=3&language=en')
    expect(new Set(rows.map(({ series }) => series))).toEqual(new Set(['VOLUNTEERS', 'SDG_INDEX_GOAL_SCORE']))
  })

  it('refuses a series beside itself and one that is not there', async () => {
    const said = async (beside: string) => {
      const answer = await ask(`/download/observations.csv?view=scatter&series=VOLUNTEERS&beside=${beside}`)
      return [answer.status, answer.text]
    }
    expect(await said('VOLUNTEERS')).toEqual([400, expect.stringContaining('beside itself says nothing')])
    expect(await said('STAF')).toEqual([400, expect.stringContaining('beside: no series STAF')])
  })
})
