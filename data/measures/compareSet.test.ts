import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Figure, GroundCode, Method } from '../structure/comparability.ts'
import { compareFigures } from './compareFigures.ts'
import { compareSet } from './compareSet.ts'

fc.configureGlobal({ seed: 2020, numRuns: 1000 })

it('counts for each ground every pair that has it, as if each pair were compared by itself', () => {
  fc.assert(
    fc.property(fc.array(anyFigure(), { minLength: 2, maxLength: 14 }), (figures) => {
      const { grounds, pairs } = compareSet(figures)
      const each = figures.flatMap((one, i) => figures.slice(i + 1).map((other) => compareFigures(one, other)))
      const counted = new Map<GroundCode, number>()
      for (const { code } of each.flatMap((pair) => pair.grounds)) counted.set(code, (counted.get(code) ?? 0) + 1)
      expect(pairs).toBe(each.length)
      expect(Object.fromEntries(grounds.map((ground) => [ground.code, ground.pairs]))).toEqual(
        Object.fromEntries(counted)
      )
    })
  )
})

it('gives with each ground a pair that has it, and the values of that pair', () => {
  fc.assert(
    fc.property(fc.array(anyFigure(), { minLength: 2, maxLength: 14 }), (figures) => {
      for (const { code, values, example } of compareSet(figures).grounds)
        expect(compareFigures(...example).grounds).toContainEqual({ code, values })
    })
  )
})

it('names the gravest ground first', () => {
  const kenya = figure({ flags: ['jump'] })
  const codes = compareSet([kenya, figure({ refArea: '400', volunteerType: 'ORG' })]).grounds.map(({ code }) => code)
  expect(codes).toEqual(['volunteer_type_differs', 'flagged'])
})

it('is fast: a thousand figures in a few milliseconds', () => {
  const figures = Array.from({ length: 1000 }, (_, i) =>
    figure({ refArea: String(i % 200), timePeriod: 2016 + Math.floor(i / 200), source: `s${i % 200}` })
  )
  const start = performance.now()
  expect(compareSet(figures).pairs).toBe(499_500)
  // Two milliseconds on the machine that it was written on.
  expect(performance.now() - start).toBeLessThan(100)
})

const methods = (['P12M', 'P4W', null] as const).map((reference) => {
  const field = { value: reference, certainty: reference === null ? 'unknown' : 'stated' }
  return { reference_period: field, ages: field, who_reports: field, instrument: field, population_covered: field }
}) as unknown as Method[]

function figure(changed: Partial<Figure>): Figure {
  return {
    ...{ series: 'VOLUNTEER_RATE', kind: 'rate', measure: 'value', refArea: '404', timePeriod: 2018 },
    ...{ sex: '_T', age: '_T', volunteerType: '_T', goal: '_T', obsStatus: 'A', flags: [], source: 's' },
    method: methods[0]!,
    ...changed,
  } as Figure
}

/** Few values, so that many figures agree in most. */
const anyFigure = () =>
  fc
    .record({
      series: fc.constantFrom('VOLUNTEER_RATE', 'VOLUNTEER_RATE', 'REACHED_WASH'),
      refArea: fc.constantFrom('404', '400', '356'),
      timePeriod: fc.constantFrom(2016, 2017, 2018),
      sex: fc.constantFrom('F' as const, 'M' as const),
      obsStatus: fc.constantFrom('A' as const, 'B' as const, 'I' as const),
      flags: fc.constantFrom([], [], ['jump' as const]),
      source: fc.constantFrom('s', 't'),
      method: fc.constantFrom(...methods),
    })
    .map((changed) => figure({ ...changed, kind: changed.series === 'REACHED_WASH' ? 'reach' : 'rate' }))
