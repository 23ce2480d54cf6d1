import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { FileColumn, FilePieces, FileTable, FileValue } from './fileTable.ts'
import { regrouped } from './regrouped.ts'

const types: Record<FileColumn['type'], BasicType> = { text: 'STRING', year: 'INT32', number: 'DOUBLE' }

/** So many rows are encoded in one go: larger groups are read faster, and keep other answers waiting. */
const rowsInGroup = 5000

/** A table as Parquet, typed; what is to be known of it stands in the footer. */
export async function* writeParquet(
  { columns, batches }: FileTable,
  about: () => Promise<Record<string, string>>
): FilePieces {
  const bytes = new ByteWriter()
  const kvMetadata: { key: string; value: string }[] = []
  const typed = (data: (at: number) => FileValue[]) =>
    columns.map(({ name, type }, at) => ({ name, type: types[type], nullable: true, data: data(at) }))
  const schema = schemaFromColumnData({ columnData: typed(() => []) })
  const writer = new ParquetWriter({ writer: bytes, schema, kvMetadata, createdBy: 'Volunteering for the Goals' })
  for await (const batch of regrouped(batches, rowsInGroup)) {
    const columnData = typed((at) => batch.map((values) => values[at] ?? null)).map(({ name, data }) => ({
      name,
      data,
    }))
    await writer.write({ columnData, rowGroupSize: batch.length })
    yield taken(bytes)
  }
  for (const [key, value] of Object.entries(await about())) kvMetadata.push({ key, value })
  await writer.finish()
  yield taken(bytes)
}

/** What has been written since; the place in the file goes on. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice()
  bytes.index = 0
  return piece
}
