import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { createDatabase } from '../../data/database.ts'
import { isPrivateRelease } from '../../data/structure/privateRelease.ts'
import type { Tables } from '../../data/tables.ts'
import { snakeCase } from '../tidyTable.ts'
import type { FormerTables } from './formerReleases.ts'
import { movePointer, temporaryFile } from './releaseFolder.ts'
import type { ReleaseTables } from './releaseTables.ts'

/** Writes a release beside those that are there, and only when it is whole and on disk moves the pointer to it. */
export function writeRelease(folder: string, release: Tables['release'], tables: ReleaseTables & FormerTables): string {
  const name = `volunteering-${release.release}.sqlite`
  const temporary = temporaryFile(folder, name)
  try {
    writeDatabase(temporary, { release: [release], ...tables })
    flush(temporary)
    renameSync(temporary, join(folder, name))
  } finally {
    rmSync(temporary, { force: true })
  }
  flush(folder)
  movePointer(folder, name, isPrivateRelease(release.release) ? 'private' : 'public')
  return name
}

function writeDatabase(file: string, tables: Record<string, object[]>): void {
  const { sqlite } = createDatabase(file)
  sqlite.pragma('journal_mode = off')
  sqlite.pragma('synchronous = off')
  sqlite.pragma('foreign_keys = off')
  sqlite.transaction(() => {
    for (const [table, rows] of Object.entries(tables)) insertRows(sqlite, table, rows)
  })()
  const [astray] = sqlite.pragma('foreign_key_check') as { table: string; parent: string }[]
  if (astray) throw new Error(`a row of ${astray.table} names what is not in ${astray.parent}: no release was written`)
  sqlite.exec('analyze')
  sqlite.close()
}

/** Many rows a statement, which halves the time; references are checked once, when all rows are in. */
function insertRows(sqlite: Sqlite.Database, table: string, rows: readonly object[]): void {
  const columns = Object.keys(rows[0] ?? {}) as never[]
  if (columns.length === 0) return
  const places = `(${columns.map(() => '?').join(', ')})`
  const insertOf = (count: number) =>
    sqlite.prepare(
      `insert into ${snakeCase(table)} (${columns.map(snakeCase).join(', ')}) values ${Array(count).fill(places).join()}`
    )
  const insert = insertOf(rowsAtOnce)
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    const some = rows.slice(first, first + rowsAtOnce)
    const statement = some.length === rowsAtOnce ? insert : insertOf(some.length)
    statement.run(some.flatMap((row) => columns.map((column) => row[column])))
  }
}

const rowsAtOnce = 40

/** On disk, not only handed to the system: a pointer must never name a file that a power cut leaves half written. */
function flush(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
