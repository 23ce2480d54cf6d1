import { expect, it } from 'vitest'
import { type SharingFigure, sharedPart } from './sharedPart.ts'

const figure = (given: Partial<SharingFigure>): SharingFigure => ({
  ...{ series: 'A', dataset: 'a', kind: 'stock', measured: 'a', input: null, measure: 'value', type: '_T' },
  ...given,
})
const volunteers = figure({ series: 'VOLUNTEERS', measured: 'movement_volunteers', measure: 'per_1000' })
const people = figure({ series: 'POP_TOTAL', dataset: 'p', kind: 'population', measured: 'pop_total' })
const rate = figure({ series: 'RATE', dataset: 'ilo', kind: 'rate', measured: 'volunteer_rate' })
const score = figure({ series: 'SCORE', dataset: 's', kind: 'score', measured: 'score' })

it('knows two counts of the same thing, and a survey’s rate beside its number', () => {
  expect(sharedPart(volunteers, { ...volunteers, series: 'VOLUNTEERS_LATER', dataset: 'later' })).toBe('same_thing')
  expect(sharedPart(rate, figure({ series: 'NUMBER', measured: 'survey_volunteers' }))).toBe('same_thing')
})

it('tells volunteering through organisations from direct volunteering, and either from both together', () => {
  const formal = { ...rate, series: 'FORMAL', dataset: 'eu', type: 'ORG' as const }
  const informal = { ...formal, series: 'INFORMAL', type: 'DIRECT' as const }
  expect([sharedPart(formal, informal), sharedPart(informal, rate), sharedPart(rate, formal)]).toEqual([
    null,
    'part',
    'part',
  ])
})

it('knows what is computed from the other, or from the same', () => {
  const gap = figure({ series: 'GAP', kind: 'gap', measured: 'volunteer_rate_gap', input: 'RATE' })
  expect([sharedPart(gap, rate), sharedPart(rate, gap)]).toEqual(['computed', 'computed'])
  expect(sharedPart(gap, { ...gap, series: 'OTHER' })).toBe('computed')
})

it('knows a figure that is divided by the other, which as published only grows with it', () => {
  expect([sharedPart(volunteers, people), sharedPart(people, volunteers)]).toEqual(['divided', 'divided'])
  expect(sharedPart({ ...volunteers, measure: 'value' }, people)).toBe('size')
  expect(sharedPart(people, { ...people, series: 'POP_15PLUS', measured: 'pop_15plus' })).toBe('part')
})

it('knows a part of a whole: a field of volunteering, a score in a score', () => {
  const all = { ...rate, dataset: 'japan' }
  expect(sharedPart(all, { ...all, series: 'FIELD', measured: 'volunteer_rate_field_health' })).toBe('part')
  expect(sharedPart(score, { ...score, series: 'OTHER', measured: 'other' })).toBe('part')
})

it('says of two rates that both are divided by the same people, and of a rate and a score nothing', () => {
  expect(sharedPart(volunteers, figure({ series: 'STAFF', measured: 'staff', measure: 'per_1000' }))).toBe(
    'same_people'
  )
  expect(sharedPart(volunteers, score)).toBe(null)
  expect(sharedPart(rate, volunteers)).toBe(null)
})
