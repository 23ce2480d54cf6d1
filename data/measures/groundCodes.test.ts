import { expect, it } from 'vitest'
import { exampleCount as count, exampleMethod, exampleRate as rate } from '../sample/exampleFigure.ts'
import { type ComparabilityClass, type Figure, type GroundCode, groundClasses } from '../structure/comparability.ts'
import { compareFigures } from './compareFigures.ts'
import { compareSet } from './compareSet.ts'

/** The pair that has each ground, and the class that it leaves. A code without a row does not compile. */
const pairs: Record<GroundCode, [verdict: ComparabilityClass, one: Figure, other: Figure]> = {
  series_differ: ['not', count(), count({ series: 'STAFF', measured: 'staff' })],
  overlapping_people: [
    'not',
    count({ kind: 'reach', series: 'REACHED_HEALTH', measured: 'reached_health' }),
    count({ kind: 'reach', series: 'REACHED_WASH', measured: 'reached_wash' }),
  ],
  breakdown_differs: ['not', rate({ sex: 'M', timePeriod: 2016 }), rate({ sex: 'F' })],
  volunteer_type_differs: ['not', rate({ measuredType: 'ORG' }), rate()],
  survey_changed: ['not', rate({ survey: 'BX:2', timePeriod: 2018 }), rate()],
  status_break: ['not', rate({ timePeriod: 2018 }), rate({ obsStatus: 'B' })],
  size: ['not', programme({}), programme({ refArea: '400' })],
  bound: ['not', count({ timePeriod: 2018, precision: 'bound' }), count()],
  span: ['not', rate({ timePeriod: 2018 }), rate({ precision: 'span' })],
  reference_period_differs: ['not', rate({}, { reference_period: 'P4W' }), rate({ refArea: '400' })],
  reference_period_unknown: ['not', rate({}, { reference_period: null }), rate({ refArea: '400' })],
  instrument_kind_differs: ['not', rate({}, { instrument: 'census_question' }), rate({ refArea: '400' })],
  help_to_relatives_differs: ['not', rate({}, { help_to_relatives: 'included' }), rate({ refArea: '400' })],
  method_revised: ['with_care', rate({ timePeriod: 2018 }, { mode: 'telephone' }), rate()],
  rounded: ['with_care', rate({ timePeriod: 2018, precision: 'rounded' }), rate()],
  flagged: ['with_care', count({ timePeriod: 2018, flags: ['jump'] }), count()],
  estimated: ['with_care', count({ timePeriod: 2018, obsStatus: 'E' }), count()],
  years_differ: ['with_care', rate({ timePeriod: 2018 }), rate({ refArea: '400' })],
  self_reported: ['with_care', count(), perPerson({ refArea: '400' })],
  who_reports_unknown: ['with_care', rate({}, { who_reports: null }), rate({ refArea: '400' })],
  inferred: ['with_care', inferred('reference_period'), rate({ refArea: '400' })],
  ages_differ: ['with_care', rate({}, { ages: 'Y_GE16' }), rate({ refArea: '400' })],
  ages_unknown: ['with_care', rate({}, { ages: null }), rate({ refArea: '400' })],
  instrument_differs: ['with_care', rate({}, { instrument: 'labour_force_module' }), rate({ refArea: '400' })],
  instrument_unknown: ['with_care', rate({}, { instrument: null }), rate({ refArea: '400' })],
  population_covered_differs: ['with_care', rate({}, { population_covered: 'england' }), rate({ refArea: '400' })],
  population_covered_unknown: ['with_care', rate({}, { population_covered: null }), rate({ refArea: '400' })],
  help_to_relatives_unknown: ['with_care', rate({}, { help_to_relatives: null }), rate({ refArea: '400' })],
  hours_threshold_differs: [
    'with_care',
    rate({}, { hours_threshold: 'PT1H' }),
    rate({ refArea: '400' }, { hours_threshold: 'none' }),
  ],
  activities_named_differs: [
    'with_care',
    rate({}, { activities_named: 'yes' }),
    rate({ refArea: '400' }, { activities_named: 'no' }),
  ],
  question_wording_open: [
    'with_care',
    rate({}, { question_wording: 'left_to_interviewer' }),
    rate({ refArea: '400' }, { question_wording: 'left_to_interviewer' }),
  ],
  mode_differs: ['with_care', rate({}, { mode: 'telephone' }), rate({ refArea: '400' }, { mode: 'face_to_face' })],
  proxy_answers_differs: [
    'with_care',
    rate({}, { proxy_answers: 'yes' }),
    rate({ refArea: '400' }, { proxy_answers: 'no' }),
  ],
}

const rows = Object.entries(pairs).map(([code, [comparability, one, other]]) => ({
  code: code as GroundCode,
  comparability,
  one,
  other,
}))

it.each(rows)('gives the ground $code alone to the pair that has it, and leaves it $comparability', (row) => {
  const { code, comparability, one, other } = row
  for (const pair of [compareFigures(one, other), compareFigures(other, one)]) {
    expect(pair.class).toBe(comparability)
    expect(pair.grounds.map((ground) => ground.code)).toEqual([code])
  }
  expect(groundClasses[code]).toBe(comparability)
})

it.each(rows)('tells the ground $code of a set that holds the pair', ({ code, comparability, one, other }) => {
  const set = compareSet([one, other])
  expect([set.class, set.pairs, set.grounds.map((ground) => [ground.code, ground.pairs])]).toEqual([
    comparability,
    1,
    [[code, 1]],
  ])
})

it('gives no ground to two figures of one survey that agree, in one area and in two', () => {
  expect(compareFigures(rate({ timePeriod: 2018 }), rate())).toEqual({ class: 'comparable', grounds: [] })
  expect(compareFigures(rate(), rate({ refArea: '400', source: 'BX:2', survey: 'BX:2' }))).toEqual({
    class: 'comparable',
    grounds: [],
  })
})

it('names the two values that a ground is about, those of the method, of the type, of the survey and of the years', () => {
  const values = (code: GroundCode) => {
    const [, one, other] = pairs[code]
    return compareFigures(one, other).grounds[0]!.values
  }
  expect(values('reference_period_differs')).toEqual(['P4W', 'P12M'])
  expect(values('ages_unknown')).toEqual([null, 'Y_GE15'])
  expect(values('instrument_kind_differs')).toEqual(['census_question', 'own_survey'])
  expect(values('instrument_differs')).toEqual(['labour_force_module', 'own_survey'])
  expect(values('instrument_unknown')).toEqual([null, 'own_survey'])
  expect(values('volunteer_type_differs')).toEqual(['ORG', '_T'])
  expect(values('survey_changed')).toEqual(['BX:2', 'BX:1'])
  expect(values('years_differ')).toEqual(['2018', '2019'])
  expect(values('help_to_relatives_differs')).toEqual(['included', 'excluded'])
  expect(values('help_to_relatives_unknown')).toEqual([null, 'excluded'])
  expect(values('mode_differs')).toEqual(['telephone', 'face_to_face'])
  expect(values('flagged')).toBeNull()
})

function programme(changed: Partial<Figure>): Figure {
  const method = exampleMethod({ instrument: 'own_records', who_reports: 'programme' })
  return count({ measure: 'value', kind: 'flow', method, ...changed })
}

/** What a programme counts in its own records, per 1,000 people. */
function perPerson(changed: Partial<Figure>): Figure {
  return programme({ kind: 'stock', measure: 'per_1000', ...changed })
}

function inferred(field: 'reference_period'): Figure {
  const figure = rate()
  return { ...figure, method: { ...figure.method, [field]: { value: 'P12M', certainty: 'inferred' } } }
}
