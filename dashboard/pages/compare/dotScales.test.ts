import { expect, it } from 'vitest'
import type { Cell } from '../../../data/structure/line.ts'
import type { ShownColumn, ShownRow } from '../../../data/structure/shownTable.ts'
import { dotScales } from './dotScales.ts'

it('gives one scale to all columns of a series, in which flagged figures have no say and stand at its edge', () => {
  const [scale] = scalesOf([
    [1, 2],
    [3, { flagged: 1000 }],
  ])
  expect(scale).toMatchObject({ scale: 'linear', low: 0, high: 3 })
  expect([0, 1.5, 3, 1000, -1].map(scale!.at)).toEqual([0, 0.5, 1, 1, 0])
})

it('goes by powers of ten where one figure would leave the others no room; zero stands at the start', () => {
  const [scale] = scalesOf([[0.01, 0.1, 1, 0], [100]])
  expect(scale).toMatchObject({ scale: 'log', low: 0.01, high: 100 })
  expect([0.01, 1, 100, 0].map((value) => Math.round(scale!.at(value) * 100))).toEqual([0, 50, 100, 0])
})

it('has a scale for each series, side by side or below each other', () => {
  const columns = [columnOf('A'), columnOf('B')]
  const row = { lines: [], cells: [cellOf(2), cellOf(500)] } as unknown as ShownRow
  expect(Array.from(dotScales(columns, [row]), ([series, { high }]) => [series, high])).toEqual([
    ['A', 2],
    ['B', 500],
  ])
})

type Given = number | { flagged: number }

const scalesOf = (rows: Given[][]) => {
  const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, () => columnOf(null))
  const shown = rows.map((row) => ({
    lines: [{ series: 'A' }],
    cells: columns.map((_, at) => cellOf(row[at])),
  }))
  return [...dotScales(columns, shown as unknown as ShownRow[]).values()]
}

const columnOf = (series: string | null) => ({ kind: 'figure', series, group: series }) as ShownColumn

const cellOf = (given: Given | undefined) => ({
  value: given === undefined ? null : typeof given === 'number' ? given : given.flagged,
  cell: { flags: typeof given === 'object' ? ['jump'] : [] } as unknown as Cell,
})
