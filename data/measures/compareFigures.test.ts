import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Certainty } from '../structure/codelists.ts'
import { comparabilityClasses, type Figure, type Method } from '../structure/comparability.ts'
import { compareFigures } from './compareFigures.ts'
import { compareSet } from './compareSet.ts'

fc.configureGlobal({ seed: 2020, numRuns: 2000 })

it('compares two years of one area where source and method codes are the same, whatever they mean', () => {
  expect(
    compareFigures(
      by(rate('051', 2018, 'BA:867'), { reference_period: 'P1W' }),
      by(rate('051', 2019, 'BA:867'), { reference_period: 'P1W' })
    )
  ).toEqual({
    class: 'comparable',
    grounds: [],
  })
  const denmark = (year: number) => by(rate('208', year, 'BX:15949'), { reference_period: null, ages: null })
  expect(compareFigures(denmark(2018), denmark(2019)).class).toBe('comparable')
})

it('does not compare one week with twelve months', () => {
  const pair = compareFigures(
    by(rate('051', 2018, 'BA:867'), { reference_period: 'P1W' }),
    rate('124', 2018, 'BX:15662')
  )
  expect(pair.class).toBe('not')
  expect(pair.grounds).toContainEqual({ code: 'reference_period_differs', values: ['P1W', 'P12M'] })
})

it('does not compare organisation-based volunteering with the total', () => {
  const pair = compareFigures({ ...usa(2017), volunteerType: 'ORG' }, canada(2018))
  expect([pair.class, codes(pair)]).toEqual(['not', expect.arrayContaining(['volunteer_type_differs'])])
})

it('compares twelve months with twelve months with care, for the ages and the instrument', () => {
  const pair = compareFigures({ ...usa(2017), volunteerType: 'ORG' }, { ...canada(2018), volunteerType: 'ORG' })
  expect([pair.class, codes(pair)]).toEqual([
    'with_care',
    expect.arrayContaining(['ages_differ', 'instrument_unknown']),
  ])
})

it('does not compare across a change of source within an area', () => {
  expect(codes(compareFigures(rate('554', 2016, 'BX:15658'), rate('554', 2018, 'BA:117')))).toEqual(['source_changed'])
  const swiss = compareFigures(
    rate('756', 2015, 'BB:13356'),
    by(rate('756', 2016, 'BA:253'), { reference_period: 'P4W' })
  )
  expect([swiss.class, codes(swiss)]).toEqual(['not', ['source_changed', 'method_revised', 'reference_period_differs']])
})

it('compares two rounds of a revised module with care', () => {
  const pair = compareFigures(
    by(rate('040', 2015, 'EU_SILC'), { instrument: 'module_2015' }),
    by(rate('040', 2022, 'EU_SILC'), { instrument: 'module_2022' })
  )
  expect(pair).toMatchObject({ class: 'with_care', grounds: [{ code: 'method_revised' }] })
})

it('does not compare two Societies by counts, and per 1,000 people with care', () => {
  expect(codes(compareFigures(count('404'), count('400')))).toContain('size')
  expect(compareFigures(count('404'), count('400')).class).toBe('not')
  const per1000 = compareFigures(count('404', { measure: 'per_1000' }), count('400', { measure: 'per_1000' }))
  expect(per1000).toMatchObject({ class: 'with_care', grounds: [{ code: 'self_reported' }] })
})

it('asks for care across a flagged jump of one Society', () => {
  const pair = compareFigures(count('356', { flags: ['jump'], timePeriod: 2016 }), count('356'))
  expect(pair).toMatchObject({ class: 'with_care', grounds: [{ code: 'flagged' }] })
})

it('does not compare people reached by two programmes: they are partly the same people', () => {
  const of = (series: string) => count('404', { kind: 'reach', series, measure: 'per_1000' })
  expect(compareFigures(of('REACHED_HEALTH'), of('REACHED_WASH')).grounds[0]!.code).toBe('overlapping_people')
})

it('never calls two areas comparable where a needed field is unknown', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('reference_period', 'ages', 'instrument', 'population_covered', 'who_reports' as const),
      (field) => {
        const pair = compareFigures(
          by(rate('051', 2018, 'a'), stated({ [field]: null })),
          by(rate('124', 2018, 'b'), stated({}))
        )
        expect(pair.class).not.toBe('comparable')
      }
    )
  )
  expect(compareFigures(by(rate('051', 2018, 'a'), stated({})), by(rate('124', 2018, 'b'), stated({}))).class).toBe(
    'comparable'
  )
})

it('is symmetric', () => {
  fc.assert(
    fc.property(anyFigure(), anyFigure(), (one, other) => {
      const there = compareFigures(one, other)
      const back = compareFigures(other, one)
      expect([back.class, codes(back)]).toEqual([there.class, codes(there)])
    })
  )
})

it('never raises a class when something becomes unknown', () => {
  const fields = ['population_covered', 'reference_period', 'ages', 'instrument', 'who_reports'] as const
  fc.assert(
    fc.property(anyRate('404'), anyRate('400'), fc.constantFrom(...fields), (one, other, field) => {
      const unknown = { ...one, method: { ...one.method, [field]: { value: null, certainty: 'unknown' as Certainty } } }
      expect(rank(compareFigures(unknown, other).class)).toBeLessThanOrEqual(rank(compareFigures(one, other).class))
    })
  )
})

it('gives a set the class of its weakest pair', () => {
  fc.assert(
    fc.property(fc.array(anyFigure(), { minLength: 1, maxLength: 8 }), (figures) => {
      const pairs = figures.flatMap((one, i) => figures.slice(i).map((other) => rank(compareFigures(one, other).class)))
      expect(rank(compareSet(figures).class)).toBe(Math.min(...pairs))
    })
  )
})

const codes = (comparison: { grounds: { code: string }[] }) => comparison.grounds.map(({ code }) => code)
const rank = (name: (typeof comparabilityClasses)[number]) => comparabilityClasses.indexOf(name)

const usa = (year: number) => by(rate('840', year, 'BA:453'), { ages: 'Y_GE16' })
const canada = (year: number) => by(rate('124', year, 'BX:15662'), { ages: 'Y_GE15' })
const stated = (changed: Partial<Record<keyof Method, string | null>>) => ({ instrument: 'lfs_module', ...changed })

function rate(refArea: string, timePeriod: number, source: string): Figure {
  const known = {
    reference_period: 'P12M',
    ages: 'Y_GE15',
    instrument: null,
    population_covered: 'residents',
    volunteer_type: null,
    who_reports: 'statistical_office',
  }
  return { ...count(refArea), series: 'VOLUNTEER_RATE', kind: 'rate', timePeriod, source, method: method(known) }
}

function by(figure: Figure, changed: Partial<Record<keyof Method, string | null>>): Figure {
  return { ...figure, method: { ...figure.method, ...method(changed) } }
}

function count(refArea: string, changed: Partial<Figure> = {}): Figure {
  const known = {
    reference_period: 'P12M',
    ages: null,
    instrument: null,
    population_covered: null,
    volunteer_type: null,
    who_reports: 'national_society',
  }
  return {
    series: 'VOLUNTEERS',
    kind: 'stock',
    measure: 'value',
    refArea,
    timePeriod: 2020,
    sex: '_T',
    age: '_T',
    volunteerType: '_T',
    goal: '_T',
    obsStatus: 'A',
    flags: [],
    source: `D${refArea}`,
    method: method(known),
    ...changed,
  }
}

function method<Field extends string>(values: Partial<Record<Field, string | null>>): Method {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, { value, certainty: value === null ? 'unknown' : 'stated' }])
  ) as Method
}

const anyRate = (refArea: string): fc.Arbitrary<Figure> =>
  anyFigure().map((figure) => ({
    ...figure,
    refArea,
    series: 'VOLUNTEER_RATE',
    kind: 'rate',
    age: '_T',
    volunteerType: '_T',
  }))

function anyFigure(): fc.Arbitrary<Figure> {
  const value = fc.constantFrom('a', 'b', null)
  return fc
    .record({
      series: fc.constantFrom('VOLUNTEERS', 'VOLUNTEER_RATE', 'REACHED_WASH'),
      measure: fc.constantFrom('value' as const, 'per_1000' as const),
      refArea: fc.constantFrom('404', '400', '356'),
      timePeriod: fc.constantFrom(2016, 2018, 2020),
      sex: fc.constant('_T' as const),
      age: fc.constantFrom('_T' as const, 'Y15T24' as const),
      volunteerType: fc.constantFrom('_T' as const, 'ORG' as const),
      goal: fc.constantFrom('_T', '3'),
      obsStatus: fc.constantFrom('A' as const, 'B' as const, 'E' as const),
      flags: fc.constantFrom([], ['jump' as const]),
      source: fc.constantFrom('s', 't'),
      method: fc
        .record({
          population_covered: value,
          volunteer_type: value,
          reference_period: value,
          ages: value,
          instrument: value,
          who_reports: fc.constantFrom('national_society', 'statistical_office', null),
        })
        .map(method),
    })
    .map((figure) => ({
      ...figure,
      kind: figure.series === 'VOLUNTEER_RATE' ? 'rate' : figure.series === 'VOLUNTEERS' ? 'stock' : 'reach',
    }))
}
