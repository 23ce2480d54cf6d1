import { expect, it } from 'vitest'
import { exampleCells } from '../sample/exampleFigure.ts'
import { repeatedYears } from './repeated.ts'

it('names every year of a run of three or more in which the same number of people stands', () => {
  expect([...repeatedYears(exampleCells(30_000, 30_000, 30_000, 30_000, 30_000))].sort()).toEqual([
    2016, 2017, 2018, 2019, 2020,
  ])
  expect([...repeatedYears(exampleCells(1, 20, 20, 20, 3))].sort()).toEqual([2017, 2018, 2019])
})

it('names none of two years, of zeros, across a gap, or where the publisher says that it repeated the figure', () => {
  expect(repeatedYears(exampleCells(20, 20, 3)).size).toBe(0)
  expect(repeatedYears(exampleCells(0, 0, 0)).size).toBe(0)
  expect(repeatedYears(exampleCells(null, null, null)).size).toBe(0)
  expect(repeatedYears(exampleCells(20, 20, null, 20)).size).toBe(0)
  expect(repeatedYears(exampleCells(20, 20, { obsValue: 20, obsStatus: 'I' })).size).toBe(0)
})
