import type { ShownColumn, ShownRow } from '../../../data/structure/shownTable.ts'
import { chooseScale, type Scale } from '../../charts/chooseScale.ts'

/** Where the figures of one series stand on their hairlines: one scale for all columns of it. */
export interface DotScale {
  scale: Scale
  low: number
  high: number
  /** From 0, the least, to 1; what lies outside stands at the edge. */
  at(value: number): number
}

/** The scale of each series in a table, from its figures that are not flagged; none where nothing can be told apart. */
export function dotScales(columns: readonly ShownColumn[], rows: readonly ShownRow[]): Map<string, DotScale> {
  const values = new Map<string, number[]>()
  for (const row of rows) {
    for (const [at, column] of columns.entries()) {
      const { value, cell } = row.cells[at]!
      if (column.kind !== 'figure' || value === null || !cell || cell.flags.length > 0) continue
      const series = seriesOf(row, column)
      values.set(series, [...(values.get(series) ?? []), value])
    }
  }
  return new Map(Array.from(values, ([series, own]) => [series, scaleOf(own)]))
}

/** Of which series a cell is: its column's or, where years are columns, its row's. */
export const seriesOf = ({ lines }: ShownRow, { series, group }: ShownColumn): string =>
  (group === null ? lines[0]?.series : series) ?? ''

/** A linear scale shows zero, as bars do; one by powers of ten begins at the least figure above it. */
function scaleOf(values: readonly number[]): DotScale {
  const scale = chooseScale(values)
  const used = scale === 'log' ? values.filter((value) => value > 0) : [0, ...values]
  const [low, high] = [least(used), -least(used.map((value) => -value))]
  const of = scale === 'log' ? (value: number) => Math.log(Math.max(value, low)) : (value: number) => value
  const [from, to] = [of(low), of(high)]
  return {
    scale,
    low,
    high,
    at: (value) => (to > from ? Math.min(1, Math.max(0, (of(value) - from) / (to - from))) : 1),
  }
}

const least = (values: readonly number[]) => values.reduce((one, other) => Math.min(one, other))
