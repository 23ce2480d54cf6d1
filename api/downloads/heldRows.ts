import { Refusal } from '../requests/refusal.ts'
import type { FileRequest } from './downloadRequest.ts'
import { fileAddress } from './fileAddress.ts'
import type { FileTable, FileValue } from './fileTable.ts'
import { mostHeldRows } from './viewPages.ts'

/** The rows of a table, at once and so not too many: who asks for more is told where to have them. */
export async function heldRows({ batches }: FileTable, request: FileRequest): Promise<AsyncIterable<FileValue[][]>> {
  const held: FileValue[][][] = []
  let rows = 0
  for await (const batch of batches) {
    rows += batch.length
    if (rows > mostHeldRows) throw tooManyRows(request)
    held.push(batch)
  }
  return all(held)
}

async function* all<Batch>(batches: readonly Batch[]): AsyncGenerator<Batch> {
  yield* batches
}

export const tooManyRows = (request: FileRequest) =>
  new Refusal(
    413,
    `more than ${mostHeldRows.toLocaleString('en')} rows are too many for this file: take ${fileAddress({ ...request, format: 'csv', shape: 'tidy' })}`
  )
