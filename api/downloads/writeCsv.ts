import { textCell } from '../../data/structure/textCell.ts'
import type { FilePieces, FileTable, FileValue } from './fileTable.ts'

/**
 * A table as CSV: the header is the first line; UTF-8 with a byte order mark, for spreadsheets; lines end as RFC 4180
 * says; figures not rounded, in ASCII digits.
 */
export async function* writeCsv({ columns, batches }: FileTable): FilePieces {
  yield csvHead(columns.map(({ name }) => name))
  for await (const batch of batches) yield batch.map(csvLine).join('')
}

export const csvHead = (names: readonly string[]): string => `\uFEFF${csvLine(names)}`

export const csvLine = (values: readonly FileValue[]): string => `${values.map(csvCell).join(',')}\r\n`

/** A number as it is; a text in quotes where it holds what would end it, and never one that a spreadsheet would run. */
export function csvCell(value: FileValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (!/^['=+\-@\t\r]|[",\r\n]/.test(value)) return value
  const text = textCell(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
