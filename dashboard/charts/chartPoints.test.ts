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
