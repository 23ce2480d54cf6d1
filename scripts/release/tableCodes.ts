import { wholeOf } from './ownTables.ts'
import type { DataTables, WholeFile } from './readData.ts'
import type { Reading } from './readTable.ts'

/** Whether a code stands in a table: in a row that was refused too, and any code where the table could not be read. */
export function tableCodes(
  { tables }: DataTables,
  reading: Reading,
  { file, columns }: { file: WholeFile; columns: readonly string[] }
): (code: string) => boolean {
  const rows: object[] = tables[file].map(({ row }) => row)
  const refused = reading.refused.filter((row) => wholeOf(row.file) === file).map((row) => row.cells)
  const codes = new Set([...rows, ...refused].map((row) => codeOf(row as Record<string, unknown>, columns)))
  const isUnread = [...reading.unread].some((one) => wholeOf(one) === file)
  return (code) => codes.has(code) || isUnread
}

/** Several columns as one code, with a space between. */
export const codeOf = (row: Readonly<Record<string, unknown>>, columns: readonly string[]) =>
  columns.map((column) => row[column]).join(' ')
