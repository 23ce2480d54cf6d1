import { expect, it } from 'vitest'
import { createMethodOf, type MethodKey, type MethodRow, type MethodTables } from './methodOf.ts'

const row = (source: string, timePeriod: number, value: string | null): MethodRow => ({
  ...{ dataset: 'made_up', source, timePeriod, field: 'ages', value },
  certainty: value === null ? 'unknown' : 'stated',
})
const tables: MethodTables = {
  surveyMethods: [
    { survey: 'A_SURVEY', volunteerType: '', field: 'ages', value: 'of the survey itself', certainty: 'stated' },
    { survey: 'A_SURVEY', volunteerType: 'ORG', field: 'ages', value: 'of its organised part', certainty: 'stated' },
  ],
  sources: [
    { dataset: 'made_up', source: 'PAGE', timePeriod: 0, survey: 'A_SURVEY', certainty: 'stated' },
    { dataset: 'made_up', source: 'GUESS', timePeriod: 2018, survey: 'A_SURVEY', certainty: 'inferred' },
  ],
  methods: [
    row('', 0, 'of the dataset'),
    row('', 2019, 'of the dataset in 2019'),
    row('SURVEY', 0, 'of the survey'),
    row('SURVEY', 2018, 'of the survey in 2018'),
    row('SILENT', 0, null),
  ],
}
const methodOf = (key: MethodKey) => createMethodOf(tables)(key)
const anyType = { survey: null, volunteerType: '_T' } as const
const ages = (source: string | null, timePeriod: number, dataset = 'made_up') =>
  methodOf({ dataset, source, timePeriod, ...anyType }).ages.value

it('takes what is known of a source in a year before what is known of it, and that before the dataset', () => {
  expect(ages('SURVEY', 2018)).toBe('of the survey in 2018')
  expect(ages('SURVEY', 2019)).toBe('of the survey')
  expect(ages('OTHER', 2019)).toBe('of the dataset in 2019')
  expect(ages('OTHER', 2020)).toBe('of the dataset')
  expect(ages(null, 2020)).toBe('of the dataset')
})

it('keeps unknown what is said to be unknown of a source, whatever holds for the dataset', () => {
  const silent = { dataset: 'made_up', source: 'SILENT', timePeriod: 2020, ...anyType }
  expect(methodOf(silent).ages).toEqual({ value: null, certainty: 'unknown' })
})

it('knows nothing of what nobody says', () => {
  expect(ages('SURVEY', 2018, 'other')).toBeNull()
  expect(methodOf({ dataset: 'made_up', source: null, timePeriod: 2020, ...anyType }).instrument).toEqual({
    value: null,
    certainty: 'unknown',
  })
})

it('takes no two keys for one that read alike when they are written together', () => {
  expect(ages('pSURVEY', 2018, 'made_u')).toBeNull()
})

it('gives figures whose methods are alike one object', () => {
  const methodOf = createMethodOf(tables)
  const key = { dataset: 'made_up', source: 'SURVEY', timePeriod: 2018, ...anyType }
  expect(methodOf(key)).toBe(methodOf({ ...key }))
  expect(methodOf({ ...key, source: 'OTHER' })).toBe(methodOf({ ...key, source: null }))
})

it('takes what is known of a survey before all that is known of a page, and of a type before the whole survey', () => {
  const key = { dataset: 'made_up', source: 'PAGE', timePeriod: 2018, survey: 'A_SURVEY' }
  expect(methodOf({ ...key, volunteerType: '_T' }).ages).toEqual({ value: 'of the survey itself', certainty: 'stated' })
  expect(methodOf({ ...key, volunteerType: 'ORG' }).ages.value).toBe('of its organised part')
  expect(methodOf({ ...key, volunteerType: '_T' }).survey).toEqual({ value: 'A_SURVEY', certainty: 'stated' })
})

it('infers the method of a survey where it is inferred that a page is of it', () => {
  const key = { dataset: 'made_up', source: 'GUESS', survey: 'A_SURVEY', volunteerType: '_T' } as const
  expect(methodOf({ ...key, timePeriod: 2018 }).ages.certainty).toBe('inferred')
  expect(methodOf({ ...key, timePeriod: 2018 }).survey.certainty).toBe('inferred')
  expect(methodOf({ ...key, timePeriod: 2019 }).ages.certainty).toBe('stated')
})

it('takes a source for a survey of its own where nobody names one', () => {
  const key = { dataset: 'made_up', source: 'OTHER', survey: 'OTHER', timePeriod: 2018, volunteerType: '_T' } as const
  expect(methodOf(key).survey).toEqual({ value: 'OTHER', certainty: 'inferred' })
  expect(methodOf({ ...key, source: null, survey: null }).survey).toEqual({ value: null, certainty: 'unknown' })
})
