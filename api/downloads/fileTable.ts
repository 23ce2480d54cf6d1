export type FileValue = string | number | null

export interface FileColumn {
  name: string
  type: 'text' | 'year' | 'number'
}

/** What a file holds, whatever its format: rows in their order, some at a time, so that a large one is never whole. */
export interface FileTable {
  columns: readonly FileColumn[]
  batches: AsyncIterable<FileValue[][]>
}

/** What is written of a file, piece by piece. */
export type FilePieces = AsyncIterable<string | Uint8Array>
