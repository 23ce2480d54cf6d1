import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyFigure } from '../sample/anyFigure.ts'
import { exampleCount as count, exampleRate as rate } from '../sample/exampleFigure.ts'
import { sampleSize } from '../sample/sampleSize.ts'
import type { Figure, GroundCode } from '../structure/comparability.ts'
import { compareFigures } from './compareFigures.ts'
import { compareSet } from './compareSet.ts'

const random = { seed: 2020, numRuns: sampleSize(1000) }

it('counts for each ground every pair that has it, as if each pair were compared by itself', () => {
  fc.assert(
    fc.property(someFigures(), (figures) => {
      const { grounds, pairs } = compareSet(figures)
      const each = figures.flatMap((one, i) => figures.slice(i + 1).map((other) => compareFigures(one, other)))
      const counted = new Map<GroundCode, number>()
      for (const { code } of each.flatMap((pair) => pair.grounds)) counted.set(code, (counted.get(code) ?? 0) + 1)
      expect(pairs).toBe(each.length)
      expect(Object.fromEntries(grounds.map((ground) => [ground.code, ground.pairs]))).toEqual(
        Object.fromEntries(counted)
      )
    }),
    random
  )
})

it('gives with each ground a pair that has it, and the values of that pair', () => {
  fc.assert(
    fc.property(someFigures(), (figures) => {
      for (const { code, values, example } of compareSet(figures).grounds)
        expect(compareFigures(...example).grounds).toContainEqual({ code, values })
    }),
    random
  )
})

it('names the gravest ground first, and of one gravity as the codelist has them', () => {
  const kenya = rate({ flags: ['jump'], measuredType: 'ORG', precision: 'rounded' }, { ages: null })
  const jordan = rate({ refArea: '400', timePeriod: 2018, precision: 'bound' })
  const codes = compareSet([kenya, jordan]).grounds.map(({ code }) => code)
  expect(codes).toEqual(['volunteer_type_differs', 'bound', 'rounded', 'flagged', 'years_differ', 'ages_unknown'])
})

it('is as comparable as one figure is with itself, and comparable where there is none', () => {
  expect(compareSet([])).toEqual({ class: 'comparable', pairs: 0, grounds: [] })
  expect(compareSet([rate()])).toEqual({ class: 'comparable', pairs: 0, grounds: [] })
  const doubted = count({ flags: ['jump'] })
  expect(compareSet([doubted])).toMatchObject({
    ...{ class: 'with_care', grounds: [{ code: 'flagged', example: [doubted, doubted] }] },
  })
})

it('tells within one area in which order of time a break stands', () => {
  const codes = (...figures: Figure[]) => compareSet(figures).grounds.map(({ code }) => code)
  expect(codes(rate({ timePeriod: 2018 }), rate({ obsStatus: 'B' }))).toEqual(['status_break'])
  expect(codes(rate({ timePeriod: 2018, obsStatus: 'B' }), rate())).toEqual([])
  expect(codes(rate({ obsStatus: 'B' }), rate({ timePeriod: 2018 }))).toEqual(['status_break'])
  expect(codes(rate({ survey: 'x' }), rate({ survey: 'y', timePeriod: 2018 }))).toEqual(['survey_changed'])
})

it('tells figures of one kind apart by breaks within an area, and by the period of a span between areas', () => {
  const counts = (figures: Figure[]) => compareSet(figures).grounds.map(({ code, pairs }) => [code, pairs])
  const years = [rate({ timePeriod: 2016 }), rate({ timePeriod: 2017 }), rate({ timePeriod: 2018, obsStatus: 'B' })]
  expect(counts(years)).toEqual([['status_break', 2]])
  expect(counts(years.toReversed())).toEqual([['status_break', 2]])
  const spans = ['X', 'X', 'Y'].map((survey, i) => rate({ refArea: `A${i}`, survey, precision: 'span' }))
  expect(counts(spans)).toEqual([['span', 2]])
})

it('compares few of the pairs of many figures, however many there are', () => {
  const figures = Array.from({ length: 1000 }, (_, i) =>
    rate({
      refArea: String(i % 200),
      timePeriod: 2016 + Math.floor(i / 200),
      source: `s${i % 200}`,
      survey: `s${i % 200}`,
    })
  )
  expect(compareSet(figures)).toMatchObject({ class: 'with_care', pairs: 499_500, grounds: [{ code: 'years_differ' }] })
})

/** Figures that differ from one of them in one thing or two, beside their area and year: most are of a kind with others. */
const someFigures = () => {
  const fields = Object.keys(rate()).filter((field) => field !== 'refArea' && field !== 'timePeriod')
  const choice = fc.record({
    refArea: fc.constantFrom('404', '400', '356'),
    timePeriod: fc.constantFrom(2016, 2018),
    taken: fc.subarray(fields, { maxLength: 2 }),
  })
  return fc
    .tuple(anyFigure(), anyFigure(), fc.array(choice, { minLength: 2, maxLength: 14 }))
    .map(([one, other, choices]) =>
      choices.map(({ taken, ...place }): Figure => {
        const changed = Object.fromEntries(Object.entries(other).filter(([field]) => taken.includes(field)))
        return { ...one, ...changed, ...place }
      })
    )
}
