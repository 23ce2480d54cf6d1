import { expect, it } from 'vitest'
import { printedFigure } from './printedFigure.ts'

it('keeps a plain number plain', () => {
  expect(printedFigure('504583', 'people', 'exact')).toEqual({
    obsValue: 504583,
    obsStatus: 'A',
    originalValue: null,
    lower: null,
    upper: null,
    comment: null,
  })
})

it.each([
  { value: '>1000000', unit: 'people', note: '', obsValue: 1_000_000, originalValue: '>1000000' },
  {
    value: '17.6',
    unit: 'million people',
    note: 'self-reported; ">"',
    obsValue: 17_600_000,
    originalValue: '>17.6 million',
  },
  {
    value: '8.9',
    unit: 'million FTE',
    note: '"over 8.9 million"',
    obsValue: 8_900_000,
    originalValue: 'over 8.9 million',
  },
])('keeps a bound a bound: $originalValue', ({ value, unit, note, obsValue, originalValue }) => {
  expect(printedFigure(value, unit, note)).toMatchObject({
    obsValue,
    originalValue,
    lower: obsValue,
    upper: null,
    comment: 'at_least',
  })
})

it('keeps a rounding a rounding, without a bound', () => {
  const figure = { obsValue: 800_000, originalValue: 'nearly 800000', lower: null, comment: 'rounded' }
  expect(printedFigure('nearly 800000', 'people', 'rounded by the publisher')).toMatchObject(figure)
})

it('says of a claim that it is one, and of a preliminary figure that it is provisional', () => {
  expect(printedFigure('10000000', 'people', 'organisers’ claims')).toMatchObject({ comment: 'organisers_claim' })
  expect(printedFigure('49', 'percent', 'Jan-Dec 2019 preliminary')).toMatchObject({ obsStatus: 'P', comment: null })
})

it('makes no figure of what is not one', () => {
  expect(printedFigure('<20', 'percent', '')).toBeNull()
})
