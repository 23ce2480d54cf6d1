import { stringify } from 'csv-stringify/sync'
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

/** `refArea` → `ref_area`. */
export const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** `ref_area` → `refArea`. */
export const camelCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
