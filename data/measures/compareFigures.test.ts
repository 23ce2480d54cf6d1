import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyFigure } from '../sample/anyFigure.ts'
import { exampleCount as count, exampleMethod, exampleRate as rate } from '../sample/exampleFigure.ts'
import { sampleSize } from '../sample/sampleSize.ts'
import type { MethodField } from '../structure/codelists.ts'
import { comparabilityClasses, type Figure } from '../structure/comparability.ts'
import { compareFigures } from './compareFigures.ts'
import { compareSet } from './compareSet.ts'

const random = { seed: 2020, numRuns: sampleSize(2000) }

it('compares two years of one survey in one area, read on whatever pages and whatever its codes mean', () => {
  const un = (timePeriod: number, source: string) =>
    count({ refArea: '001', measure: 'value', timePeriod, source, survey: 'UNV_REGISTER', measured: 'un_volunteers' })
  const [first, second] = [un(2018, 'https://hlpf.un.org/inputs/un-volunteers'), un(2019, 'https://unv.org/2019')]
  expect(compareFigures(first, second)).toEqual({ class: 'comparable', grounds: [] })
  const denmark = (timePeriod: number) => rate({ refArea: '208', timePeriod }, { reference_period: null, ages: null })
  expect(compareFigures(denmark(2018), denmark(2019)).class).toBe('comparable')
})

it('compares parts of one country in one survey, whatever its codes mean, and no country with another', () => {
  const of = (refArea: string, country: string | null, changed: Partial<Figure> = {}) =>
    rate({ refArea, country, survey: 'S', ...changed }, { reference_period: null, who_reports: null })
  expect(compareFigures(of('JP-01', '392'), of('JP-13', '392'))).toEqual({ class: 'comparable', grounds: [] })
  expect(compareFigures(of('392', '392'), of('JP-13', '392')).class).toBe('comparable')
  expect(codes(compareFigures(of('JP-01', '392'), of('JP-13', '392', { timePeriod: 2021 })))).toEqual(['years_differ'])
  expect(compareFigures(of('JP-01', '392'), of('JP-13', '392', { survey: 'T' })).class).toBe('not')
  expect(compareFigures(of('JP-01', '392'), of('DE-BY', '276')).class).toBe('not')
  expect(compareFigures(of('392', null), of('276', null)).class).toBe('not')
})

it('says of parts of one country that the method was revised where one survey has two', () => {
  const part = (refArea: string, mode: string) => rate({ refArea, country: '392' }, { mode })
  expect(codes(compareFigures(part('JP-01', 'telephone'), part('JP-13', 'online')))).toEqual(['method_revised'])
})

it('compares the same figure of one survey in two datasets', () => {
  const here = rate({ refArea: '840', series: 'NATIONAL_VOLUNTEER_RATE', volunteerType: 'ORG', measuredType: 'ORG' })
  const there = rate({ refArea: '840', series: 'AMERICORPS_FORMAL_RATE', measuredType: 'ORG' })
  expect(compareFigures(here, there)).toEqual({ class: 'comparable', grounds: [] })
})

it('does not compare what two surveys of one area found', () => {
  const swiss = compareFigures(
    rate({ refArea: '756', timePeriod: 2015, survey: 'EU_SILC_2015' }),
    rate({ refArea: '756', timePeriod: 2016, survey: 'BA:253' }, { reference_period: 'P4W' })
  )
  expect([swiss.class, codes(swiss)]).toEqual(['not', ['survey_changed', 'reference_period_differs']])
})

it('does not compare twelve months with four weeks that one survey asked of the same people', () => {
  const dutch = compareFigures(rate({ refArea: '528' }), rate({ refArea: '528' }, { reference_period: 'P4W' }))
  expect([dutch.class, codes(dutch)]).toEqual(['not', ['method_revised', 'reference_period_differs']])
})

it('names what two questions about one area differ in: how far back they look, and whether relatives count', () => {
  const [stated, other] = [rate(), rate({}, { reference_period: 'P4W', help_to_relatives: 'included' })]
  expect(compareFigures(stated, other).grounds).toEqual([
    { code: 'method_revised', values: null },
    { code: 'reference_period_differs', values: ['P12M', 'P4W'] },
    { code: 'help_to_relatives_differs', values: ['excluded', 'included'] },
  ])
})

it('asks for survey and type of the figures themselves, and not again of what their methods say', () => {
  const before = rate({ timePeriod: 2018 }, { survey: 'SILC', volunteer_type: 'ORG' })
  expect(codes(compareFigures(before, rate({}, { survey: 'LFS', volunteer_type: '_T' })))).toEqual([])
})

it('gives no ground for how long, by what means and of whom was asked where one of the two does not say', () => {
  const said = { hours_threshold: 'PT1H', activities_named: 'yes', mode: 'telephone', proxy_answers: 'no' }
  expect(codes(compareFigures(rate({}, said), rate({ refArea: '400' })))).toEqual([])
  expect(codes(compareFigures(rate({}, said), rate({ refArea: '400' }, said)))).toEqual([])
})

it('takes people reached for overlapping only where both figures are of people reached', () => {
  const reached = count({ kind: 'reach', series: 'REACHED_HEALTH', measured: 'reached_health' })
  expect(codes(compareFigures(count(), reached))).toEqual(['series_differ'])
  expect(codes(compareFigures(reached, count()))).toEqual(['series_differ'])
})

it('compares women with men of one survey in one year', () => {
  expect(compareFigures(rate({ sex: 'M' }), rate({ sex: 'F' })).class).toBe('comparable')
  const ofOtherSurvey = compareFigures(rate({ sex: 'M' }), rate({ sex: 'F', survey: 'BX:2' }))
  expect(codes(ofOtherSurvey)).toEqual(['breakdown_differs', 'survey_changed'])
  expect(codes(compareFigures(rate({ sex: 'M' }), rate({ sex: 'F', refArea: '400' })))).toEqual(['breakdown_differs'])
  expect(codes(compareFigures(rate({ age: 'Y15T24' }), rate({ timePeriod: 2018 })))).toEqual(['breakdown_differs'])
  expect(codes(compareFigures(rate({ goal: '3' }), rate({ goal: '4', timePeriod: 2018 })))).toEqual([
    'breakdown_differs',
  ])
})

it('holds a survey’s number of people, its number per 1,000 and its hours to the rules of its rate', () => {
  for (const measured of [{ measure: 'per_1000' }, { measure: 'value', kind: 'flow' }] as const) {
    const people = (refArea: string, method: Partial<Record<MethodField, string>>) =>
      rate({ kind: 'stock', measured: 'survey_volunteers', refArea, ...measured }, method)
    const canadaAndPortugal = compareFigures(
      people('124', { reference_period: 'P12M' }),
      people('620', { reference_period: 'P4W', instrument: 'labour_force_module' })
    )
    expect(canadaAndPortugal.class).toBe('not')
    expect(codes(canadaAndPortugal)).toEqual(expect.arrayContaining(['reference_period_differs', 'instrument_differs']))
  }
})

it('asks what was measured only of figures that a survey found, or of which nobody says how they were', () => {
  const records = count({ method: exampleMethod({ instrument: 'own_records', who_reports: 'programme' }) })
  expect(compareFigures(records, { ...records, refArea: '400' })).toEqual({ class: 'comparable', grounds: [] })
  const asked = rate({ refArea: '400', measure: 'per_1000', kind: 'stock', measured: records.measured })
  for (const pair of [compareFigures(records, asked), compareFigures(asked, records)])
    expect(codes(pair)).toContain('instrument_kind_differs')
  const unknown = count({ method: exampleMethod({ who_reports: 'programme' }) })
  expect(compareFigures(unknown, { ...unknown, refArea: '400' }).class).toBe('not')
})

it('compares scores of one edition across areas, and whether a review was presented, whatever the size of an area', () => {
  const score = (refArea: string, survey = 'SDR_2019') =>
    count({ kind: 'score', measure: 'value', refArea, survey, method: exampleMethod({ who_reports: 'network' }) })
  expect(compareFigures(score('404'), score('400'))).toEqual({ class: 'comparable', grounds: [] })
  expect(compareFigures(score('404'), score('400', 'SDR_2018')).grounds).toEqual([
    { code: 'survey_changed', values: ['SDR_2019', 'SDR_2018'] },
  ])
  const review = (refArea: string) =>
    count({ kind: 'event', measure: 'value', refArea, method: exampleMethod({ who_reports: 'united_nations' }) })
  expect(compareFigures(review('404'), review('400'))).toEqual({ class: 'comparable', grounds: [] })
  const other = { ...review('400'), measured: 'vnr' }
  for (const pair of [compareFigures(score('404'), other), compareFigures(other, score('404'))])
    expect(codes(pair)).toEqual(['series_differ'])
})

it.each(['stock', 'flow', 'reach', 'population'] as const)('says that counts (%s) depend on size', (kind) => {
  const one = count({ kind, measure: 'value' })
  expect(codes(compareFigures(one, { ...one, refArea: '400' }))).toContain('size')
  expect(codes(compareFigures(one, { ...one, refArea: '400', measure: 'per_1000' }))).toContain('size')
  expect(codes(compareFigures(one, { ...one, timePeriod: 2018 }))).toEqual([])
})

it('does not compare help that counts one’s own relatives with help that is not known to, but for organisations', () => {
  const poland = (measuredType: Figure['measuredType']) =>
    rate({ refArea: '616', measuredType }, { help_to_relatives: 'included' })
  const swiss = (measuredType: Figure['measuredType']) =>
    rate({ refArea: '756', measuredType }, { help_to_relatives: null })
  expect(codes(compareFigures(poland('DIRECT'), swiss('DIRECT')))).toEqual(['help_to_relatives_differs'])
  expect(compareFigures(poland('DIRECT'), { ...poland('DIRECT'), refArea: '756' }).class).toBe('comparable')
  expect(codes(compareFigures(poland('ORG'), swiss('ORG')))).toEqual([])
  expect(codes(compareFigures(rate({ measuredType: 'ORG' }), swiss('ORG')))).toEqual([])
  const mixed = ['volunteer_type_differs', 'help_to_relatives_differs']
  expect(codes(compareFigures(poland('ORG'), swiss('_T')))).toEqual(mixed)
  expect(codes(compareFigures(poland('_T'), swiss('ORG')))).toEqual(mixed)
  const unknown = ['volunteer_type_differs', 'help_to_relatives_unknown']
  expect(codes(compareFigures(rate({ measuredType: 'ORG' }), swiss('_T')))).toEqual(unknown)
})

it('doubts no figure for what only dominates a sum', () => {
  const one = count({ timePeriod: 2018 })
  expect(compareFigures(one, count({ flags: ['dominates', 'coherence'] })).class).toBe('comparable')
  for (const flag of ['jump', 'exceeds_population', 'near_population', 'repeated'] as const)
    expect(codes(compareFigures(one, count({ flags: [flag] })))).toEqual(['flagged'])
})

it('compares two figures of one span, and never one with a single year', () => {
  const span = rate({ precision: 'span' })
  expect(compareFigures(span, { ...span, sex: 'F' }).class).toBe('comparable')
  expect(codes(compareFigures(span, rate()))).toEqual(['span'])
  expect(codes(compareFigures(span, { ...span, timePeriod: 2012 }))).toEqual(['span'])
  expect(codes(compareFigures(span, { ...span, refArea: '400' }))).toEqual([])
  expect(codes(compareFigures(span, { ...span, refArea: '400', survey: 'BX:2' }))).toEqual(['span'])
})

it('takes an imputed figure for an estimate, too, and a break only where it comes later', () => {
  expect(codes(compareFigures(count({ timePeriod: 2018 }), count({ obsStatus: 'I' })))).toEqual(['estimated'])
  expect(codes(compareFigures(count({ timePeriod: 2018, obsStatus: 'B' }), count()))).toEqual([])
  expect(codes(compareFigures(count({ obsStatus: 'B' }), count({ obsStatus: 'B' })))).toEqual([])
})

it('never calls two areas comparable where a needed field is unknown or inferred', () => {
  const fields = ['reference_period', 'ages', 'instrument', 'population_covered', 'help_to_relatives'] as const
  for (const field of fields) {
    expect(compareFigures(rate({}, { [field]: null }), rate({ refArea: '124' })).class).not.toBe('comparable')
    const guessed = rate()
    if (field !== 'help_to_relatives') guessed.method[field].certainty = 'inferred'
    expect(codes(compareFigures(guessed, rate({ refArea: '124' })))).toEqual(
      field === 'help_to_relatives' ? [] : ['inferred']
    )
  }
})

it('is symmetric', () => {
  fc.assert(
    fc.property(anyFigure(), anyFigure(), (one, other) => {
      const there = compareFigures(one, other)
      const back = compareFigures(other, one)
      expect([back.class, codes(back)]).toEqual([there.class, codes(there)])
    }),
    random
  )
})

it('never makes two areas comparable by learning less, nor raises what an unknown reference period forbids', () => {
  const fields = ['population_covered', 'reference_period', 'ages', 'instrument', 'who_reports', 'mode'] as const
  fc.assert(
    fc.property(anyFigure(), anyFigure(), fc.constantFrom(...fields), (one, other, field) => {
      const [a, b] = [
        { ...one, refArea: '404' },
        { ...other, refArea: '400' },
      ]
      const unknown = { ...a, method: { ...a.method, [field]: { value: null, certainty: 'unknown' as const } } }
      const [before, after] = [compareFigures(a, b), compareFigures(unknown, b)]
      if (before.class !== 'comparable') expect(after.class).not.toBe('comparable')
      if (field === 'reference_period') expect(rank(after.class)).toBeLessThanOrEqual(rank(before.class))
    }),
    random
  )
})

it('gives a set the class of its weakest pair', () => {
  fc.assert(
    fc.property(fc.array(anyFigure(), { minLength: 1, maxLength: 8 }), (figures) => {
      const pairs = figures.flatMap((one, i) => figures.slice(i).map((other) => rank(compareFigures(one, other).class)))
      expect(rank(compareSet(figures).class)).toBe(Math.min(...pairs))
    }),
    random
  )
})

const codes = (comparison: { grounds: { code: string }[] }) => comparison.grounds.map(({ code }) => code)
const rank = (name: (typeof comparabilityClasses)[number]) => comparabilityClasses.indexOf(name)
