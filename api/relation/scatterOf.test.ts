import { expect, it } from 'vitest'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const rate = (refArea: string, timePeriod: number, obsValue: number) => ({
  ...{ refArea, timePeriod, obsValue, series: 'VOLUNTEER_RATE' },
})
const { db } = await sampleRelease([
  { refArea: '404', timePeriod: 2018, obsValue: 8 },
  { refArea: '404', timePeriod: 2019, obsValue: 9 },
  { refArea: '404', timePeriod: 2020, obsValue: 10 },
  rate('404', 2018, 20),
  rate('404', 2019, 30),
  { refArea: '356', timePeriod: 2020, obsValue: 100_000, flag: 'jump' },
  rate('356', 2020, 12),
  { refArea: '524', timePeriod: 2020, obsValue: 5 },
  rate('524', 2019, 11),
  { refArea: '400', timePeriod: 2020, obsValue: null },
  rate('400', 2020, 7),
  { refArea: '076', timePeriod: 2020, obsValue: 3 },
])
const { relation } = createCaller(createContext(db))
const scatter = await relation.ofSeries({ series: ['VOLUNTEERS'], beside: 'VOLUNTEER_RATE' })

it('pairs the figures of an area of the last year that has both, and of no two years', () => {
  expect(scatter.pairs).toMatchObject([
    { refArea: '404', timePeriod: 2019, x: 9, y: 30 },
    { refArea: '356', timePeriod: 2020, x: 100_000, y: 12 },
  ])
  expect(scatter.without).toContainEqual({ refArea: '524', x: null, y: null })
})

it('marks a pair of which one figure is in doubt, and counts it not', () => {
  expect(scatter.pairs.find(({ refArea }) => refArea === '356')!.flags).toEqual(['jump'])
  expect([scatter.areas, scatter.correlation, scatter.noCorrelation]).toEqual([1, null, 'too_few'])
})

it('marks a pair of which one figure is a bound, and counts it not', async () => {
  const { db } = await sampleRelease([
    { refArea: '524', timePeriod: 2020, obsValue: 5 },
    { ...rate('524', 2020, 11), comment: 'at_least' },
  ])
  const { relation } = createCaller(createContext(db))
  const { pairs, areas } = await relation.ofSeries({ series: ['VOLUNTEERS'], beside: 'VOLUNTEER_RATE' })
  expect([pairs[0]!.isNoPoint, areas]).toEqual([true, 0])
})

it('names who lacks one figure, with the reason, and counts who has neither', () => {
  expect(scatter.without).toContainEqual({ refArea: '400', x: 'not_reported', y: null })
  expect(scatter.without).toContainEqual({ refArea: '076', x: null, y: 'no_figure_here' })
  expect([scatter.names['400'], scatter.neither]).toEqual(['Jordan', 0])
})
