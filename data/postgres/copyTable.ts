import { createHash, type Hash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type Sqlite from 'better-sqlite3'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { SchemaColumn } from '../schemaColumns.ts'
import { binaryRow, end, head } from './binaryRows.ts'
import type { TableStatements } from './tableStatements.ts'

/**
 * Copies the rows of a table in the order of its key and reads them back, both as streams: throws where not the same came
 * back to the byte. Gives how many they are.
 */
export async function copyTable(from: Sqlite.Database, to: pg.ClientBase, of: TableStatements): Promise<number> {
  const { table, name, columns, key, create, complete } = of
  const names = columns.map((column) => column.name).join(', ')
  const ordered = `order by ${key.join(', ')}`
  for (const statement of create) await to.query(statement)

  const sent = createHash('sha256')
  const rows = from.prepare(`select ${names} from ${table} ${ordered}`).raw().iterate() as Iterable<never[]>
  const copying = to.query(copyFrom(`copy ${name} (${names}) from stdin (format binary)`))
  await pipeline(Readable.from(pieces(rows, columns, sent), { highWaterMark: 4 }), copying)
  for (const statement of complete) await to.query(statement)

  const back = createHash('sha256')
  await pipeline(to.query(copyTo(`copy (select ${names} from ${name} ${ordered}) to stdout (format binary)`)), back)
  const { count } = from.prepare(`select count(*) as count from ${table}`).get() as { count: number }
  if (copying.rowCount !== count || back.digest('hex') !== sent.digest('hex'))
    throw new Error(`${table} came back as something else than was sent: nothing was published`)
  return count
}

const pieceSize = 256 * 1024

/** Rows as they are sent, some thousands at once. */
function* pieces(rows: Iterable<never[]>, columns: readonly SchemaColumn[], hash: Hash) {
  let some: Buffer[] = [head]
  let size = 0
  for (const row of rows) {
    const bytes = binaryRow(row, columns)
    some.push(bytes)
    size += bytes.length
    if (size < pieceSize) continue
    yield hashed(some, hash)
    some = []
    size = 0
  }
  yield hashed([...some, end], hash)
}

function hashed(some: readonly Buffer[], hash: Hash): Buffer {
  const piece = Buffer.concat(some)
  hash.update(piece)
  return piece
}
