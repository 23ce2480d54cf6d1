import { Refusal } from '../requests/refusal.ts'
import type { FileRequest } from './downloadRequest.ts'
import { fileAddress } from './fileAddress.ts'
import type { FileTable, FileValue } from './fileTable.ts'
import { mostHeldRows } from './viewPages.ts'

export interface HeldTable extends FileTable {
  /** In letters, as wide as what stands in a column, within reason. */
  widths: number[]
}

/** A table whose rows are held at once, and so not too many: who asks for more is told where to have them. */
export async function heldRows({ columns, batches }: FileTable, request: FileRequest): Promise<HeldTable> {
  const held: FileValue[][][] = []
  const widths = columns.map(({ name }) => name.length)
  let rows = 0
  for await (const batch of batches) {
    rows += batch.length
    if (rows > mostHeldRows) throw tooManyRows(request)
    held.push(batch)
    for (const values of batch)
      for (let at = 0; at < widths.length; at++)
        widths[at] = Math.max(widths[at]!, Math.min(String(values[at] ?? '').length, widest))
  }
  return { columns, batches: all(held), widths: widths.map((width) => Math.max(width, narrowest) + 2) }
}

const narrowest = 8
const widest = 40

async function* all<Batch>(batches: readonly Batch[]): AsyncGenerator<Batch> {
  yield* batches
}

export const tooManyRows = (request: FileRequest) =>
  new Refusal(
    413,
    `more than ${mostHeldRows.toLocaleString('en')} rows are too many for this file: take ${fileAddress({ ...request, format: 'csv', shape: 'tidy' })}`
  )
