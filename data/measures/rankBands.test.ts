import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exampleCells, exampleLineOf } from '../sample/exampleFigure.ts'
import type { Cell, Line } from '../structure/line.ts'
import { rankBands } from './rankBands.ts'

const asked = { timePeriod: 2016, measure: 'per_1000', kind: 'stock', tolerance: 0.1 } as const

it('gives the best and the worst rank that the room of each figure allows', () => {
  const lines = areas(10, 20, 30, 40, 50, 60, 70, 80, 90, 100)
  expect(rankBands(lines, asked).bands).toMatchObject({ A0: { best: 10, worst: 10 } })
  // 80 at most 88, so above is what is at least 96.8: the 100; 80 at least 72.7, so below is what is at most 66.1.
  expect(rankBands(lines, asked).bands.A7).toEqual({ best: 2, worst: 4 })
  expect(rankBands(lines, { ...asked, tolerance: 0.5 }).bands.A7).toEqual({ best: 1, worst: 7 })
  expect(rankBands(lines, asked)).toMatchObject({ timePeriod: 2016, n: 10, tolerance: 0.1, refused: null })
})

it('gives the same bands as each pair of figures does', () => {
  const value = fc.double({ min: 0, max: 50, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 10, maxLength: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, tolerance) => {
        const { bands } = rankBands(areas(...values), { ...asked, tolerance })
        const room = (1 + tolerance) ** 2
        for (const [i, own] of values.entries())
          expect(bands[`A${i}`]).toEqual({
            best: 1 + values.filter((other) => other > own * room).length,
            worst: values.length - values.filter((other) => other * room < own).length,
          })
      }
    ),
    { numRuns: 100, seed: 2030 }
  )
})

it('gives figures that may be equal the same ranks, and never counts an area as above itself', () => {
  const { bands } = rankBands(areas(...Array.from({ length: 12 }, () => 5)), asked)
  expect(bands.A3).toEqual({ best: 1, worst: 12 })
})

it('leaves out figures in doubt, bounds and rounded ones, and keeps one that only dominates a sum', () => {
  const others = areas(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
  const ranked = (cell: Partial<Cell>) =>
    rankBands([...others, exampleLineOf('X', exampleCells({ obsValue: 5, ...cell }))], asked).bands.X !== undefined
  expect(ranked({})).toBe(true)
  expect(ranked({ flags: ['dominates'] })).toBe(true)
  expect(ranked({ flags: ['repeated'] })).toBe(false)
  expect(ranked({ comment: 'at_least' })).toBe(false)
  expect(ranked({ comment: 'rounded' })).toBe(false)
  expect(ranked({ measureValue: null })).toBe(false)
})

it('ranks nothing but counts of one dataset per 1,000 people whose room is known, and no fewer than ten', () => {
  const lines = areas(...Array.from({ length: 12 }, (_, i) => i + 1))
  const refused = (change: Partial<Parameters<typeof rankBands>[1]>, of = lines) =>
    rankBands(of, { ...asked, ...change }).refused
  expect(refused({})).toBe(null)
  expect(refused({}, lines.slice(2))).toBe(null)
  expect(refused({ measure: 'value' })).toBe('not_rankable')
  expect(refused({ kind: 'reach' })).toBe('not_rankable')
  expect(refused({ tolerance: null })).toBe('not_rankable')
  expect(refused({}, [...lines, lines[0]!])).toBe('not_rankable')
  expect(refused({}, [{ ...lines[0]!, dataset: 'other' }, ...lines.slice(1)])).toBe('not_rankable')
  expect(rankBands(lines.slice(3), asked)).toMatchObject({ refused: 'too_few', n: 9, bands: {} })
  expect(refused({ timePeriod: 2019 })).toBe('too_few')
})

const areas = (...values: number[]): Line[] => values.map((value, i) => exampleLineOf(`A${i}`, exampleCells(value)))
