import { expect, it } from 'vitest'
import { measuresOf } from './measuresOf.ts'

it('gives per 1,000 people where there are people to divide by, and an index of what is a quantity', () => {
  expect(measuresOf({ kind: 'stock', denominator: 'POP_TOTAL' })).toEqual(['value', 'per_1000', 'index'])
  expect(measuresOf({ kind: 'rate', denominator: null })).toEqual(['value', 'index'])
  expect(measuresOf({ kind: 'event', denominator: null })).toEqual(['value'])
  expect(measuresOf({ kind: 'score', denominator: null })).toEqual(['value'])
})
