import { expect, it } from 'vitest'
import { yearTicks } from './yearTicks.ts'

it('names all five years where there is room', () => {
  expect(yearTicks(2016, 2020, 700)).toEqual([2016, 2017, 2018, 2019, 2020])
})

it('names fewer in a narrow place, always the last', () => {
  expect(yearTicks(2016, 2020, 200)).toEqual([2016, 2018, 2020])
  expect(yearTicks(2016, 2020, 40)).toEqual([2020])
})

it('names at most eight of many', () => {
  expect(yearTicks(2008, 2021, 900)).toEqual([2009, 2011, 2013, 2015, 2017, 2019, 2021])
})

it('names a single year', () => {
  expect(yearTicks(2018, 2018, 300)).toEqual([2018])
})
