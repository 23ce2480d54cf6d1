import { snakeCase } from '../columnNames.ts'
import { textCell } from '../structure/textCell.ts'

/** The rows of a table as CSV, under the columns of the first. */
export function csvOf(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {})
  return [columns.map(snakeCase).join(), ...rows.map((row) => csvLine(row, columns)), ''].join('\n')
}

/** A row as a line of a package. */
export const csvLine = (row: object, columns: readonly string[]): string =>
  columns.map((column) => cellOf(row[column as keyof typeof row])).join()

function cellOf(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = textCell(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
