import { numberIn, type PublisherRow, type PublisherTable } from './publisherTable.ts'
import type { StoredObservation } from './storedObservation.ts'

/** A value, and what its publisher wrote where that was not a plain number. */
export type FigureIn = { obsValue: number } & Partial<
  Pick<StoredObservation, 'originalValue' | 'lower' | 'upper' | 'comment'>
>

/**
 * The figure in a cell: a plain number, or a range such as 9000-10000, of which the lower end is kept as the value
 * because a middle would be ours, not the publisher's. Null where the cell is blank.
 */
export function figureIn<Column extends string>(
  table: PublisherTable<Column>,
  row: PublisherRow<Column>,
  column: Column
): FigureIn | null {
  const range = /^(\d+)[-–](\d+)$/.exec(row[column])
  if (range) {
    const [lower, upper] = [Number(range[1]), Number(range[2])]
    return { obsValue: lower, originalValue: row[column], lower, upper, comment: 'range' }
  }
  const obsValue = numberIn(table, row, column)
  return obsValue === null ? null : { obsValue }
}
