import fc from 'fast-check'
import { methodFields } from '../structure/codelists.ts'
import { type Figure, precisions } from '../structure/comparability.ts'
import { exampleCount, exampleMethod } from './exampleFigure.ts'

const kinds = {
  VOLUNTEERS: 'stock',
  VOLUNTEER_RATE: 'rate',
  REACHED_WASH: 'reach',
  SCORE: 'score',
  VNR: 'event',
} as const

/** Any figure, for property tests: few values, so that many figures agree in most. */
export function anyFigure(): fc.Arbitrary<Figure> {
  const value = fc.constantFrom('a', 'b', null)
  const method = fc.record({
    ...Object.fromEntries(methodFields.map((field) => [field, value])),
    instrument: fc.constantFrom('own_survey', 'omnibus', 'census_question', 'own_report', null),
    help_to_relatives: fc.constantFrom('included', 'excluded', null),
    question_wording: fc.constantFrom('left_to_interviewer', null),
    who_reports: fc.constantFrom('national_society', 'statistical_office', null),
  })
  return fc
    .record({
      series: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
      measure: fc.constantFrom('value' as const, 'per_1000' as const),
      ...{ refArea: fc.constantFrom('404', '400', '356'), country: fc.constantFrom(null, '404', '840') },
      timePeriod: fc.constantFrom(2016, 2018, 2020),
      age: fc.constantFrom('_T' as const, 'Y15T24' as const),
      measuredType: fc.constantFrom('_T' as const, 'ORG' as const),
      goal: fc.constantFrom('_T', '3'),
      obsStatus: fc.constantFrom('A' as const, 'B' as const, 'E' as const, 'I' as const),
      flags: fc.constantFrom([], ['jump' as const], ['dominates' as const]),
      precision: fc.constantFrom('point' as const, ...precisions),
      survey: fc.constantFrom('s', 't'),
      method: method.map(exampleMethod),
    })
    .map(({ series, ...figure }) =>
      exampleCount({ ...figure, series, measured: series.toLowerCase(), kind: kinds[series] })
    )
}
