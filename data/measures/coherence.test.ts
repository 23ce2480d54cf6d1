import { expect, it } from 'vitest'
import type { Observation } from '../structure/observation.ts'
import { coherences, incoherent, isLarge, tellingCoherences } from './coherence.ts'

const measured: Record<string, { measured: string; volunteerType: string }> = {
  VOLUNTEERS: { measured: 'movement_volunteers', volunteerType: '_T' },
  LATER: { measured: 'movement_volunteers', volunteerType: '_T' },
  VOLUNTEER_RATE: { measured: 'volunteer_rate', volunteerType: '_T' },
  FORMAL_RATE: { measured: 'volunteer_rate', volunteerType: 'ORG' },
  NATIONAL_VOLUNTEERS: { measured: 'survey_volunteers', volunteerType: '_T' },
  SCORE: { measured: 'score', volunteerType: '_T' },
  POP_15PLUS: { measured: 'pop_15plus', volunteerType: '_T' },
}
const options = { seriesOf: (series: string) => measured[series]! }
const found = (...rows: Observation[]) => incoherent(rows, options).map(({ series }) => series)

it('finds a movement that reports half of all volunteers that a survey’s rate finds, and both figures', () => {
  // Kenya 2016: 0.3 per cent of 28.2 million are 84,622.
  const kenya = [at('POP_15PLUS', 28_207_333), at('VOLUNTEER_RATE', 0.3)]
  expect(found(...kenya, at('VOLUNTEERS', 82_000))).toEqual(['VOLUNTEERS', 'VOLUNTEER_RATE'])
  expect(found(...kenya, at('VOLUNTEERS', 42_311))).toEqual(['VOLUNTEERS', 'VOLUNTEER_RATE'])
  expect(found(...kenya, at('VOLUNTEERS', 42_310))).toEqual([])
})

it('takes a survey’s own number of people', () => {
  expect(found(at('NATIONAL_VOLUNTEERS', 1000), at('VOLUNTEERS', 500))).toEqual(['VOLUNTEERS', 'NATIONAL_VOLUNTEERS'])
  expect(found(at('NATIONAL_VOLUNTEERS', 1000), at('VOLUNTEERS', 499))).toEqual([])
})

it('names one count once, beside each survey that it does not go with', () => {
  const rate = [at('POP_15PLUS', 2000), at('VOLUNTEER_RATE', 50)]
  expect(found(at('NATIONAL_VOLUNTEERS', 1000), ...rate, at('VOLUNTEERS', 900))).toEqual([
    'VOLUNTEERS',
    'NATIONAL_VOLUNTEERS',
    'VOLUNTEER_RATE',
  ])
})

it('holds nothing against a figure that is missing', () => {
  const missing = { obsValue: null, obsStatus: 'O', missingReason: 'not_reported' } as const
  expect(found(at('VOLUNTEERS', 900), at('NATIONAL_VOLUNTEERS', 0, missing))).toEqual([])
  expect(found(at('VOLUNTEERS', 900), at('POP_15PLUS', 1000), at('VOLUNTEER_RATE', 0, missing))).toEqual([])
  expect(found(at('VOLUNTEERS', 900), at('POP_15PLUS', 0, missing), at('VOLUNTEER_RATE', 50))).toEqual([])
  expect(found(at('VOLUNTEERS', 0, missing), at('NATIONAL_VOLUNTEERS', 1000))).toEqual([])
})

it('holds only figures of one area and year and of all kinds of volunteering against each other', () => {
  const movement = at('VOLUNTEERS', 900)
  expect(found(movement, at('NATIONAL_VOLUNTEERS', 1000, { refArea: '400' }))).toEqual([])
  expect(found(movement, at('NATIONAL_VOLUNTEERS', 1000, { timePeriod: 2017 }))).toEqual([])
  expect(found(movement, at('NATIONAL_VOLUNTEERS', 1000, { volunteerType: 'ORG' }))).toEqual([])
  expect(found(movement, at('NATIONAL_VOLUNTEERS', 1000, { sex: 'F' }))).toEqual([])
  expect(found(movement, at('NATIONAL_VOLUNTEERS', 1000, { age: 'Y15T24' }))).toEqual([])
  expect(found(movement, at('NATIONAL_VOLUNTEERS', 1000, { goal: '3' }))).toEqual([])
  expect(found(movement, at('POP_15PLUS', 1000), at('FORMAL_RATE', 50))).toEqual([])
  expect(found(movement, at('VOLUNTEER_RATE', 50))).toEqual([])
  expect(found(movement, at('SCORE', 50), at('POP_15PLUS', 1000))).toEqual([])
  expect(found(movement, at('VOLUNTEER_RATE', 50), at('POP_15PLUS', 1000, { refArea: '400' }))).toEqual([])
  expect(found(movement, at('VOLUNTEER_RATE', 50), at('POP_15PLUS', 1000, { sex: 'F' }))).toEqual([])
})

it('gives the ratio of the two, of the survey its number or its rate of the people of 15 and over', () => {
  const [ofNumber] = coherences([at('VOLUNTEERS', 12_000), at('NATIONAL_VOLUNTEERS', 24_000_000)], options)
  expect([ofNumber!.volunteers, ofNumber!.ratio, isLarge(ofNumber!)]).toEqual([24_000_000, 0.0005, false])
  const ofRate = coherences([at('VOLUNTEERS', 500), at('POP_15PLUS', 2000), at('VOLUNTEER_RATE', 50)], options)
  expect(ofRate.map(({ volunteers, ratio }) => [volunteers, ratio])).toEqual([[1000, 0.5]])
  expect(isLarge(ofRate[0]!)).toBe(true)
})

it('holds a count against no survey of a part of the area, none that found nobody, and holds nothing imputed', () => {
  const england = { comment: 'england_only' }
  expect(coherences([at('VOLUNTEERS', 9), at('NATIONAL_VOLUNTEERS', 9, england)], options)).toEqual([])
  expect(coherences([at('VOLUNTEERS', 9), at('NATIONAL_VOLUNTEERS', 0)], options)).toEqual([])
  expect(coherences([at('LATER', 9, { obsStatus: 'I' }), at('NATIONAL_VOLUNTEERS', 9)], options)).toEqual([])
})

it('tells of each survey its number rather than its rate, and a rate rather than a bound', () => {
  const rows = [at('VOLUNTEERS', 9), at('LATER', 9), at('POP_15PLUS', 100), at('VOLUNTEER_RATE', 50)]
  const told = (...more: Observation[]) =>
    tellingCoherences(coherences([...rows, ...more], options), options).map((one) => [
      one.movement.series,
      one.survey.series,
    ])
  expect(told(at('NATIONAL_VOLUNTEERS', 50))).toEqual([['VOLUNTEERS', 'NATIONAL_VOLUNTEERS']])
  expect(told(at('NATIONAL_VOLUNTEERS', 50, { comment: 'at_least' }))).toEqual([['VOLUNTEERS', 'VOLUNTEER_RATE']])
  expect(told(at('NATIONAL_VOLUNTEERS', 50, { survey: 'another' }))).toEqual([
    ['VOLUNTEERS', 'VOLUNTEER_RATE'],
    ['VOLUNTEERS', 'NATIONAL_VOLUNTEERS'],
  ])
})

function at(series: string, obsValue: number, changed: Partial<Observation> = {}): Observation {
  return {
    ...{ dataset: 'made_up', series, refArea: '404', timePeriod: 2016, sex: '_T', age: '_T', volunteerType: '_T' },
    ...{ goal: '_T', obsValue, obsStatus: 'A', missingReason: null, flag: null, source: 's', survey: 's' },
    ...{ timeDetail: null, originalValue: null, lower: null, upper: null, comment: null },
    ...changed,
  }
}
