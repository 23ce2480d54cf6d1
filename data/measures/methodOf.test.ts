import { expect, it } from 'vitest'
import { createMethodOf, type MethodRow } from './methodOf.ts'

const row = (source: string, timePeriod: number, value: string | null): MethodRow => ({
  ...{ dataset: 'made_up', source, timePeriod, field: 'ages', value },
  certainty: value === null ? 'unknown' : 'stated',
})
const methodOf = createMethodOf([
  row('', 0, 'of the dataset'),
  row('', 2019, 'of the dataset in 2019'),
  row('SURVEY', 0, 'of the survey'),
  row('SURVEY', 2018, 'of the survey in 2018'),
  row('SILENT', 0, null),
])
const ages = (source: string | null, timePeriod: number, dataset = 'made_up') =>
  methodOf({ dataset, source, timePeriod }).ages.value

it('takes what is known of a source in a year before what is known of it, and that before the dataset', () => {
  expect(ages('SURVEY', 2018)).toBe('of the survey in 2018')
  expect(ages('SURVEY', 2019)).toBe('of the survey')
  expect(ages('OTHER', 2019)).toBe('of the dataset in 2019')
  expect(ages('OTHER', 2020)).toBe('of the dataset')
  expect(ages(null, 2020)).toBe('of the dataset')
})

it('keeps unknown what is said to be unknown of a source, whatever holds for the dataset', () => {
  expect(ages('SILENT', 2020)).toBeNull()
})

it('knows nothing of what nobody says', () => {
  expect(ages('SURVEY', 2018, 'other')).toBeNull()
  expect(methodOf({ dataset: 'made_up', source: null, timePeriod: 2020 }).instrument).toEqual({
    value: null,
    certainty: 'unknown',
  })
})

it('gives figures whose methods are alike one object', () => {
  const key = { dataset: 'made_up', source: 'SURVEY', timePeriod: 2018 }
  expect(methodOf(key)).toBe(methodOf({ ...key }))
  expect(methodOf({ ...key, source: 'OTHER' })).toBe(methodOf({ ...key, source: null }))
})
