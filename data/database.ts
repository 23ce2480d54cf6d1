import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import { LRUCache } from 'lru-cache'
import { digestOf } from './archive/fileDigest.ts'
import { FlatCamelCase } from './flatCamelCase.ts'
import { columnsOf, dimensionNames } from './structure/dimensionCodes.ts'
import type { Tables } from './tables.ts'

/** A new database with the schema and nothing in it. Only scripts and tests make one. */
export function createDatabase(file = ':memory:') {
  const sqlite = new Sqlite(file)
  sqlite.pragma('foreign_keys = on')
  sqlite.exec(schema())
  return { sqlite, db: overSqlite(sqlite) }
}

/** The schema with a column for each dimension, in their order. */
function schema(): string {
  const columns = columnsOf(dimensionNames)
  return readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8')
    .replaceAll(
      '/* a column of codes for each dimension */',
      columns.map((column) => `${column} text not null,`).join(' ')
    )
    .replace('/* the dimensions */', columns.join(', '))
}

/** A short digest of the schema: what was made by another one is made anew. */
export const schemaDigest = (): string => createHash('sha256').update(schema()).digest('hex').slice(0, 12)

/** A release of this size or less is read once and answered from memory, which takes 40 MB more than a map of its file. */
const mostHeld = 64 * 1024 * 1024

/**
 * A built release, for reading. The API cannot change what it serves; nor can anybody who takes its file away, cuts it
 * short or puts another in its place, where it is small enough to be held. `digest` is what the file must have.
 */
export function openDatabase(file: string, digest?: string): Kysely<Tables> {
  const isHeld = statSync(file).size <= mostHeld
  const bytes = isHeld ? readFileSync(file) : undefined
  if (digest && digestOf(bytes ?? file) !== digest)
    throw new Error(`${file} is not what it was when the server started`)
  const sqlite = new Sqlite(bytes ?? file, { readonly: true, ...(!bytes && { fileMustExist: true }) })
  sqlite.pragma('query_only = on')
  // No map of a large file: whoever cuts it short would end the server. As many pages are kept instead.
  if (!isHeld) sqlite.pragma('cache_size = -32768')
  return overSqlite(sqlite)
}

/** The file of the release that was built last: `pointer` is a text file that holds its name. */
export const currentRelease = (pointer: string) => join(dirname(pointer), readFileSync(pointer, 'utf8').trim())

function overSqlite(database: Sqlite.Database): Kysely<Tables> {
  // SQLite writes a number with fifteen digits, which is not always the same number; this is how we write one.
  database.function('number_text', { deterministic: true }, (value) => String(value))
  return new Kysely<Tables>({
    dialect: new SqliteDialect({ database: preparing(database) }),
    plugins: [new FlatCamelCase()],
  })
}

/** A statement is prepared once: for a question of one country that took as long as the answer. */
function preparing(database: Sqlite.Database): SqliteDatabase {
  const statements = new LRUCache<string, Sqlite.Statement>({ max: 200 })
  return {
    close: () => void database.close(),
    prepare: (text) => {
      const statement = statements.get(text) ?? database.prepare(text)
      statements.set(text, statement)
      return statement as unknown as SqliteStatement
    },
  }
}
