import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { goals, languages } from '../../data/structure/codelists.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const { db } = await sampleRelease([])
const api = createCaller(createContext(db))

it('tells of a goal the series linked to it, on what basis and why, and how many practices touch it', async () => {
  expect(await api.goals.byCode({ language: 'fr', goal: '3' })).toEqual({
    ...{ goal: '3', colour: '#4C9F38', name: 'health fr', title: 'healthy lives', practices: 0, noFigure: null },
    series: [
      {
        ...{ series: 'VOLUNTEERS', name: 'VOLUNTEERS fr', dataset: 'made_up', theme: 'trends', kind: 'stock' },
        ...{ unitMeasure: 'PS', target: null, basis: 'thematic', reason: 'because fr' },
      },
    ],
  })
})

it('names a goal that the release does not have, and refuses what is none', async () => {
  await expect(api.goals.byCode({ language: 'en', goal: '4' })).rejects.toThrow('no goal 4: /api/goals names them all')
  await expect(api.goals.byCode({ language: 'en', goal: '18' })).rejects.toThrow(
    'goal: a goal is a number from 1 to 17'
  )
})

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const api = createCaller(createContext(openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')))

  it('Goals 2, 7 and 8 alone say in every language that no figure of volunteers was found', async () => {
    for (const language of languages) {
      const described = await Promise.all(goals.map((goal) => api.goals.byCode({ language, goal })))
      const without = described.filter(({ noFigure }) => noFigure !== null)
      expect([language, without.map(({ goal }) => goal)]).toEqual([language, ['2', '7', '8']])
      for (const { goal, noFigure } of without) expect(noFigure).toContain(goal)
    }
  })

  it('every goal has practices or series, and every link its reason', async () => {
    for (const goal of goals) {
      const { series, practices } = await api.goals.byCode({ language: 'ar', goal })
      const listed = await api.practices.list({ language: 'ar', goal: [goal] })
      expect([goal, practices]).toEqual([goal, listed.length])
      expect([goal, series.length + practices > 0]).toEqual([goal, true])
      expect([goal, series.filter(({ reason }) => reason === '')]).toEqual([goal, []])
    }
  })

  it('publisher-made tags stand alone when they are asked for', async () => {
    const series = await api.series.list({ language: 'en', tags: ['publisher'] })
    expect(series.length).toBeGreaterThan(0)
    expect(series.flatMap(({ goals }) => goals).filter(({ basis }) => basis !== 'publisher')).toEqual([])
  })
})
