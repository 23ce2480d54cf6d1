import type { SchemaColumn } from '../schemaColumns.ts'

type Cell = string | number | null

/** What begins and ends rows as PostgreSQL copies them in their binary form, which has one way to write each value. */
export const head = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex')
export const end = Buffer.from('ffff', 'hex')

/** A row in that form. */
export function binaryRow(cells: readonly Cell[], columns: readonly SchemaColumn[]): Buffer {
  const row = Buffer.allocUnsafe(2 + cells.reduce((size: number, cell) => size + 4 + mostBytes(cell), 0))
  let at = row.writeInt16BE(cells.length)
  for (const [i, cell] of cells.entries()) {
    if (cell === null) at = row.writeInt32BE(-1, at)
    else if (typeof cell === 'string') {
      const bytes = row.write(cell, at + 4)
      at = row.writeInt32BE(bytes, at) + bytes
    } else if (columns[i]!.type === 'integer') at = row.writeInt32BE(cell, row.writeInt32BE(4, at))
    else at = row.writeDoubleBE(cell, row.writeInt32BE(8, at))
  }
  return row.subarray(0, at)
}

/** A letter of UTF-16 is three bytes of UTF-8 at most. */
const mostBytes = (cell: Cell) => (typeof cell === 'string' ? 3 * cell.length : 8)
