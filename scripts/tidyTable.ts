import { stringify } from 'csv-stringify/sync'
import { snakeCase } from '../data/columnNames.ts'
import { textCell } from '../data/structure/textCell.ts'

/**
 * Rows as a tidy CSV of ours: columns in snake_case in the order given, null as an empty cell, text such that no
 * spreadsheet runs it.
 */
export function tidyTable<Column extends string>(
  rows: readonly Partial<Record<NoInfer<Column>, unknown>>[],
  columns: readonly Column[]
): string {
  return stringify([columns.map(snakeCase), ...rows.map((row) => columns.map((column) => cellOf(row[column])))])
}

const cellOf = (value: unknown) => (typeof value === 'string' ? textCell(value) : (value ?? null))
