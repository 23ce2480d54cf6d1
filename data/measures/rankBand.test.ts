import { expect, it } from 'vitest'
import { exampleCells, exampleLineOf } from '../sample/exampleFigure.ts'
import type { Line } from '../structure/line.ts'
import { rankBand } from './rankBand.ts'

const ranked = { measure: 'per_1000', kind: 'stock', tolerance: 0.1 } as const

it('gives the band of one area, of how many, with the room of each figure', () => {
  const lines = areas(10, 20, 30, 40, 50, 60, 70, 80, 90, 100)
  expect(rankBand(lines, { refArea: 'a7', ...ranked })).toEqual({
    band: { timePeriod: 2017, best: 2, worst: 4, n: 10, tolerance: 0.1 },
    reason: null,
  })
})

it('takes the last year in which the area’s own figure is not in doubt', () => {
  const lines = areas(10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000)
  flag(lines[0]!, 1)
  expect(rankBand(lines, { refArea: 'a0', ...ranked }).band).toMatchObject({ timePeriod: 2016, n: 11 })
  flag(lines[0]!, 0)
  expect(rankBand(lines, { refArea: 'a0', ...ranked })).toEqual({ band: null, reason: 'flagged' })
})

it('ranks nothing among fewer than ten, without a figure, or where there is no line', () => {
  const lines = areas(1, 2, 3, 4, 5, 6, 7, 8, 9)
  expect(rankBand(lines, { refArea: 'a0', ...ranked }).reason).toBe('too_few')
  expect(rankBand(areas(null, 2), { refArea: 'a0', ...ranked }).reason).toBe('no_figure')
  expect(rankBand(lines, { refArea: 'elsewhere', ...ranked }).reason).toBe('no_figure')
})

it('ranks neither counts, rates nor people reached', () => {
  const lines = areas(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
  for (const kind of ['reach', 'rate', 'flow'] as const)
    expect(rankBand(lines, { refArea: 'a0', ...ranked, kind }).reason).toBe('not_rankable')
  expect(rankBand(lines, { refArea: 'a0', ...ranked, measure: 'value' }).reason).toBe('not_rankable')
})

/** Areas a0, a1 … with the same figure in 2016 and 2017. */
const areas = (...values: (number | null)[]): Line[] =>
  values.map((value, i) => exampleLineOf(`a${i}`, exampleCells(value, value)))

const flag = (line: Line, year: number) => {
  line.cells[year] = { ...line.cells[year]!, flags: ['jump'] }
}
