import { expect, it } from 'vitest'
import { type ChartPoint, nearestPoint, pointAfter } from './chartPoints.ts'

const points: ChartPoint[] = [
  { key: 'Nepal', timePeriod: 2016, x: 0, y: 10 },
  { key: 'Nepal', timePeriod: 2017, x: 50, y: 60 },
  { key: 'Kenya', timePeriod: 2017, x: 50, y: 80 },
  { key: 'Kenya', timePeriod: 2016, x: 0, y: 90 },
]
const [nepal2016, nepal2017, kenya2017, kenya2016] = points

it('starts at the last year, with the first line there', () => {
  expect(pointAfter(points, undefined, 'later')).toBe(nepal2017)
  expect(pointAfter([], undefined, 'later')).toBeUndefined()
})

it('moves over the years of a line, and stops at its ends', () => {
  expect(pointAfter(points, kenya2016, 'later')).toBe(kenya2017)
  expect(pointAfter(points, kenya2017, 'later')).toBe(kenya2017)
  expect(pointAfter(points, kenya2017, 'first')).toBe(kenya2016)
  expect(pointAfter(points, kenya2016, 'last')).toBe(kenya2017)
})

it('moves to the line above or below in the same year', () => {
  expect(pointAfter(points, nepal2016, 'down')).toBe(kenya2016)
  expect(pointAfter(points, kenya2016, 'up')).toBe(nepal2016)
  expect(pointAfter(points, nepal2016, 'up')).toBe(nepal2016)
})

it('goes from line to line by every key where lines have a single point, and to the first and the last of them', () => {
  const [jordan, nepal, kenya] = ['Jordan', 'Nepal', 'Kenya'].map((key) => ({ key, timePeriod: 2019, x: 0, y: 0 }))
  const single = [jordan!, nepal!, kenya!]
  for (const step of ['later', 'down'] as const) expect(pointAfter(single, nepal, step)).toBe(kenya)
  for (const step of ['earlier', 'up', 'first'] as const) expect(pointAfter(single, nepal, step)).toBe(jordan)
  expect(pointAfter(single, jordan, 'last')).toBe(kenya)
})

it('finds the point nearest to a pointer', () => {
  expect(nearestPoint(points, { x: 40, y: 75 })).toBe(kenya2017)
})

it('takes a pointer in a row as meant for that row, however near the point of another', () => {
  const bars = [
    { key: 'Nepal', timePeriod: 2019, x: 300, y: 12, reach: { left: 0, right: 400, top: 0, bottom: 25 } },
    { key: 'Kenya', timePeriod: 2019, x: 20, y: 37, reach: { left: 0, right: 400, top: 25, bottom: 50 } },
  ]
  expect(nearestPoint(bars, { x: 20, y: 20 })!.key).toBe('Nepal')
  expect(nearestPoint(bars, { x: 300, y: 26 })!.key).toBe('Kenya')
})

it('steps once over a cell that is drawn twice', () => {
  const twice = ['Nepal', 'Kenya', 'Nepal', 'Togo'].map((key, y) => ({ key, timePeriod: 2019, x: 0, y }))
  const [nepal, kenya, again, togo] = twice
  expect(pointAfter(twice, again, 'down')).toBe(kenya)
  expect(pointAfter(twice, kenya, 'later')).toBe(togo)
  expect(pointAfter(twice, kenya, 'up')).toBe(nepal)
})

it('keeps keys to the chosen lines, and takes a pointer for one behind them only where it comes near', () => {
  const behind = { key: 'Chad', timePeriod: 2017, x: 50, y: 40, isContext: true }
  const all = [...points, behind]
  expect(pointAfter(all, kenya2017, 'up')).toBe(nepal2017)
  expect(pointAfter(all, nepal2017, 'up')).toBe(nepal2017)
  expect(pointAfter(all, behind, 'later')).toBe(nepal2017)
  expect(pointAfter([behind], undefined, 'later')).toBe(behind)
  expect(nearestPoint(all, { x: 52, y: 38 })).toBe(behind)
  expect(nearestPoint(all, { x: 50, y: 51 })).toBe(nepal2017)
  expect(nearestPoint(all, { x: 30, y: 30 })).not.toBe(behind)
})
