import { expect, it } from 'vitest'
import { precisionOf } from './precisionOf.ts'

const plain = { comment: null, lower: null, upper: null, timeDetail: null, originalValue: null }
const of = (changed: Partial<Parameters<typeof precisionOf>[0]>) => precisionOf({ ...plain, ...changed })

it('takes a plain figure, of a survey year or a fiscal year too, for a point', () => {
  expect(of({})).toBe('point')
  expect(of({ timeDetail: '2016-17' })).toBe('point')
  expect(of({ timeDetail: '2015-10-01/2016-09-30' })).toBe('point')
  expect(of({ comment: 'same_as:ilostat' })).toBe('point')
})

it('tells bounds and ranges', () => {
  expect(of({ comment: 'at_least' })).toBe('bound')
  expect(of({ comment: 'range', lower: 9000, upper: 10_000 })).toBe('bound')
  expect(of({ lower: 38 })).toBe('bound')
  expect(of({ upper: 38 })).toBe('bound')
})

it('tells rounded figures, figures in millions and organisers’ claims', () => {
  expect(of({ comment: 'rounded' })).toBe('rounded')
  expect(of({ originalValue: '109 million' })).toBe('rounded')
  expect(of({ originalValue: 'over 1 billion' })).toBe('rounded')
  expect(of({ comment: 'organisers_claim' })).toBe('rounded')
})

it('tells figures of several years or of the closest one, bounds among them', () => {
  expect(of({ comment: 'span' })).toBe('span')
  expect(of({ timeDetail: '2012-2019 average' })).toBe('span')
  expect(of({ timeDetail: '2016 or closest year', comment: 'at_least' })).toBe('span')
})
