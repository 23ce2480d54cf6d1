import { expect, it } from 'vitest'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const row = { series: 'VNR_PRESENTED', timePeriod: 2019 }
const { db } = await sampleRelease([
  { ...row, refArea: '404', obsValue: null, missingReason: 'no_figure_here' },
  { ...row, refArea: '404', obsValue: 3, goal: '3' },
  { ...row, refArea: '404', obsValue: 10, goal: '13' },
  { ...row, refArea: '524', obsValue: 0, goal: '3' },
  { ...row, refArea: '400', obsValue: null, missingReason: 'cannot_exist', obsStatus: 'M' },
])
const api = createCaller(createContext(db))
const counted = async (goal?: string) =>
  (await api.coverage.bySeries({ series: 'VNR_PRESENTED', startPeriod: 2019, endPeriod: 2019, goal }))[0]!

it('counts the areas that have a figure for the Goal asked for, of all that the series looks at', async () => {
  expect(await counted('13')).toMatchObject({ reporters: 1, reportersAboveZero: 1, possible: 2, sum: 10 })
  expect(await counted('3')).toMatchObject({ reporters: 2, reportersAboveZero: 1, possible: 2, sum: 3 })
})

it('counts an area once where it has figures for several Goals, and sums nothing over them', async () => {
  expect(await counted()).toMatchObject({
    ...{ reporters: 2, reportersAboveZero: 1, possible: 2, sum: null },
    missing: { cannot_exist: 1 },
  })
})

it('looks for the missing and puts together for one Goal alone, and says which there are', async () => {
  const question = { series: 'VNR_PRESENTED', timePeriod: 2019 }
  const sentence = 'goal: VNR_PRESENTED has figures by Goal alone: name one of 3, 13'
  await expect(api.coverage.missing(question)).rejects.toThrow(sentence)
  await expect(api.coverage.aggregate({ series: 'VNR_PRESENTED', areas: ['404'] })).rejects.toThrow(sentence)
  const { missing, reporters } = await api.coverage.missing({ ...question, goal: '13' })
  expect([reporters, missing.map(({ missingReason, areas }) => [missingReason, areas.length])]).toEqual([
    1,
    [
      ['no_figure_here', 1],
      ['cannot_exist', 1],
    ],
  ])
})

it('compares lines with a figure of one Goal, named by its key', async () => {
  const lines = await api.comparability.linesWith({
    ...{ series: ['VNR_PRESENTED'], goal: ['13'] },
    comparableWith: 'VNR_PRESENTED.404.2019._T._T._T.13',
  })
  expect(Object.keys(lines.classes)).toEqual(['VNR_PRESENTED 404 _T _T _T 13'])
})
