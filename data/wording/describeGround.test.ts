import { expect, it } from 'vitest'
import type { Ground } from '../structure/comparability.ts'
import { describeGround } from './describeGround.ts'
import { messagesOf } from './messagesOf.ts'
import { createWording } from './wording.ts'

const told = (ground: Ground, language: 'en' | 'ar' = 'en') =>
  describeGround(ground, createWording(language, messagesOf(language)))

it('names a reason alone where it is about nothing in particular', () => {
  expect(told({ code: 'size', values: null })).toBe('counts depend on the size of a country or area')
})

it('names the two values of the method in words, and an unknown one as unknown', () => {
  expect(told({ code: 'reference_period_differs', values: ['P12M', 'P4W'] })).toBe(
    'the reference periods differ (the last twelve months / the last four weeks)'
  )
  expect(told({ code: 'ages_unknown', values: [null, 'Y_GE15'] })).toBe(
    'the ages covered are unknown (unknown / 15 years and over)'
  )
})

it('says nothing of values where neither is known', () => {
  expect(told({ code: 'instrument_unknown', values: [null, null] })).toBe('an instrument is unknown')
})

it('tells types of volunteering, years and surveys apart, surveys by their names', () => {
  expect(told({ code: 'volunteer_type_differs', values: ['_T', 'ORG'] })).toBe(
    'the types of volunteering differ (organization-based or direct / organization-based)'
  )
  expect(told({ code: 'years_differ', values: ['2017', '2018'] })).toBe('the years differ (2017 / 2018)')
  expect(told({ code: 'survey_changed', values: ['EU_SILC_2015', 'BA:253'] })).toBe(
    'the survey or register changes (EU-SILC, ad hoc module of 2015 / BA:253)'
  )
  expect(told({ code: 'survey_changed', values: ['https://www.cbs.nl/en/a', 'https://www.cbs.nl/en/a#4-weeks'] })).toBe(
    'the survey or register changes (cbs.nl / cbs.nl #4-weeks)'
  )
  expect(told({ code: 'survey_changed', values: ['BX:1', 'BA:2'] }, 'ar')).toContain('\u2068BX:1\u2069')
})
