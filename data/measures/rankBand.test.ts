import { expect, it } from 'vitest'
import type { Flag } from '../structure/codelists.ts'
import type { Cell, Line } from '../structure/line.ts'
import { rankBand } from './rankBand.ts'

const ranked = { measure: 'per_1000', kind: 'stock' } as const

it('gives the best and the worst rank that a tenth either way allows', () => {
  const lines = areas([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
  expect(rankBand(lines, { refArea: 'a0', ...ranked })).toEqual({
    band: { timePeriod: 2020, best: 10, worst: 10, n: 10 },
    reason: null,
  })
  // 80 at most 88: above are those of at least 97.8, the 100; below those of at most 65.5.
  expect(rankBand(lines, { refArea: 'a7', ...ranked }).band).toMatchObject({ best: 2, worst: 4 })
})

it('gives figures that may be equal the same ranks, and never counts an area as above itself', () => {
  const lines = areas(Array.from({ length: 12 }, () => 5))
  expect(rankBand(lines, { refArea: 'a3', ...ranked }).band).toMatchObject({ best: 1, worst: 12, n: 12 })
})

it('leaves flagged figures out, and takes the last year in which the area itself has none', () => {
  const lines = areas([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000])
  flag(lines[10]!, 1)
  expect(rankBand(lines, { refArea: 'a9', ...ranked }).band).toMatchObject({ best: 1, n: 10 })
  flag(lines[0]!, 1)
  expect(rankBand(lines, { refArea: 'a0', ...ranked }).band).toMatchObject({ timePeriod: 2019, n: 11 })
  flag(lines[0]!, 0)
  expect(rankBand(lines, { refArea: 'a0', ...ranked })).toEqual({ band: null, reason: 'flagged' })
})

it('ranks nothing among fewer than ten, without a figure, or where there is no line', () => {
  const lines = areas([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(rankBand(lines, { refArea: 'a0', ...ranked }).reason).toBe('too_few')
  expect(rankBand(areas([null, 2]), { refArea: 'a0', ...ranked }).reason).toBe('no_figure')
  expect(rankBand(lines, { refArea: 'elsewhere', ...ranked }).reason).toBe('no_figure')
})

it('ranks neither counts, rates nor people reached, nor figures of several datasets or breakdowns', () => {
  const lines = areas([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  const refArea = 'a0'
  expect(rankBand(lines, { refArea, measure: 'value', kind: 'stock' }).reason).toBe('not_rankable')
  expect(rankBand(lines, { refArea, measure: 'per_1000', kind: 'reach' }).reason).toBe('not_rankable')
  expect(rankBand(lines, { refArea, measure: 'value', kind: 'rate' }).reason).toBe('not_rankable')
  expect(rankBand([...lines, { ...lines[0]!, sex: 'F' }], { refArea, ...ranked }).reason).toBe('not_rankable')
  const mixed = [{ ...lines[0]!, dataset: 'other' }, ...lines.slice(1)]
  expect(rankBand(mixed, { refArea, ...ranked }).reason).toBe('not_rankable')
})

/** Areas a0, a1 … with the same figure in 2019 and 2020. */
function areas(values: (number | null)[]): Line[] {
  return values.map((value, i) => ({
    dataset: 'made_up',
    series: 'VOLUNTEERS',
    refArea: `a${i}`,
    sex: '_T',
    age: '_T',
    volunteerType: '_T',
    goal: '_T',
    cells: [2019, 2020].map((timePeriod) => cell(timePeriod, value)),
    change: { value: null, unit: null, startPeriod: null, endPeriod: null, reason: 'fewer_than_two' },
  }))
}

const flag = (line: Line, year: number) => {
  line.cells[year] = { ...line.cells[year]!, flags: ['jump'] satisfies Flag[] }
}

const cell = (timePeriod: number, value: number | null): Cell => ({
  timePeriod,
  obsValue: value,
  obsStatus: value === null ? 'O' : 'A',
  missingReason: value === null ? 'not_reported' : null,
  flags: [],
  source: value === null ? null : 'made up',
  comment: null,
  timeDetail: null,
  originalValue: null,
  lower: null,
  upper: null,
  measureValue: value,
  noMeasureReason: null,
})
