import { HttpError } from '../requests/httpError.ts'
import type { FileRequest } from './downloadRequest.ts'
import { fileAddress } from './fileAddress.ts'
import type { FileColumn, FileTable, FileValue } from './fileTable.ts'
import { mostHeldRows } from './viewPages.ts'

/**
 * The widths of the columns of a table, in letters: as wide as what stands in them, within reason. All rows are read
 * for it, so who asks for too many is told in time, and where to have them.
 */
export async function measureWidths({ columns, batches }: FileTable, request: FileRequest): Promise<number[]> {
  const widths = headWidths(columns)
  let rows = 0
  for await (const batch of batches) {
    rows += batch.length
    if (rows > mostHeldRows) throw tooManyRows(request)
    widen(widths, batch)
  }
  return laid(widths)
}

/** The same of rows that are at hand. */
export function columnWidths(columns: readonly FileColumn[], rows: readonly FileValue[][]): number[] {
  const widths = headWidths(columns)
  widen(widths, rows)
  return laid(widths)
}

const headWidths = (columns: readonly FileColumn[]) => columns.map(({ name }) => name.length)

function widen(widths: number[], rows: readonly FileValue[][]): void {
  for (const values of rows)
    for (let at = 0; at < widths.length; at++)
      widths[at] = Math.max(widths[at]!, Math.min(String(values[at] ?? '').length, widest))
}

const laid = (widths: readonly number[]) => widths.map((width) => Math.max(width, narrowest) + 2)

const narrowest = 8
const widest = 40

export const tooManyRows = (request: FileRequest) =>
  new HttpError(
    413,
    `more than ${mostHeldRows.toLocaleString('en')} rows are too many for this file: take ${fileAddress({ ...request, format: 'csv', shape: 'tidy' })}`
  )
