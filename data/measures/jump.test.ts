import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jumpYears } from './jump.ts'

it('names the year further from the median, not the one that comes later', () => {
  const india = { 2016: 297_729, 2017: 2_513_709, 2018: 2_383_227, 2019: 1_223_929, 2020: 4_876_448 }
  expect(jumpsOf(india)).toEqual([2016])
  expect(jumpsOf({ 2016: 100, 2017: 110, 2018: 120, 2019: 900 })).toEqual([2019])
})

it('takes a factor of five for a jump, and nothing less', () => {
  expect(jumpsOf({ 2016: 100, 2017: 500, 2018: 500 })).toEqual([2016])
  expect(jumpsOf({ 2016: 100, 2017: 499, 2018: 499 })).toEqual([])
  expect(jumpsOf({ 2016: 500, 2017: 100, 2018: 100 })).toEqual([2016])
})

it('takes a step from or to zero for a jump, at the zero', () => {
  expect(jumpsOf({ 2018: 300, 2019: 0, 2020: 280 })).toEqual([2019])
  expect(jumpsOf({ 2016: 0, 2017: 0, 2018: 0, 2019: 5 })).toEqual([2018])
  expect(jumpsOf({ 2016: 0, 2017: 0 })).toEqual([])
})

it('names both where both are equally far', () => {
  expect(jumpsOf({ 2016: 10, 2017: 1000, 2019: 100, 2020: 100 })).toEqual([2016, 2017])
})

it('compares only consecutive calendar years of one survey', () => {
  expect(jumpsOf({ 2016: 1, 2018: 100 })).toEqual([])
  expect(
    jumpYears([
      { timePeriod: 2016, obsValue: 1, survey: 'a' },
      { timePeriod: 2017, obsValue: 100, survey: 'b' },
    ])
  ).toEqual(new Set())
})

it('does not take a missing year for a zero', () => {
  expect(jumpsOf({ 2016: 100, 2017: null, 2018: 90 })).toEqual([])
  const ofOneSurvey = [100, null, 90].map((obsValue, i) => ({ timePeriod: 2016 + i, obsValue, survey: 'a' }))
  expect(jumpYears(ofOneSurvey)).toEqual(new Set())
  expect(jumpsOf({ 2016: null })).toEqual([])
})

it('does not depend on the unit', () => {
  const figures = fc.array(fc.option(fc.integer({ min: 0, max: 5000 })), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(figures, (values) => {
      const years = (factor: number) =>
        jumpsOf(Object.fromEntries(values.map((value, i) => [2016 + i, value === null ? null : value * factor])))
      expect(years(1024)).toEqual(years(1))
    })
  )
})

function jumpsOf(values: Record<number, number | null>): number[] {
  const figures = Object.entries(values).map(([year, obsValue]) => ({
    timePeriod: Number(year),
    obsValue,
    survey: obsValue === null ? null : 'VDC',
  }))
  return [...jumpYears(figures)].sort()
}
