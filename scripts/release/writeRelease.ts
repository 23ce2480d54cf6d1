import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { createDatabase } from '../../data/database.ts'
import type { Tables } from '../../data/tables.ts'
import { snakeCase } from '../tidyTable.ts'
import { movePointer, temporaryFile } from './releaseFolder.ts'
import type { ReleaseTables } from './releaseTables.ts'

/** Writes a release beside those that are there, and only when it is whole and on disk moves the pointer to it. */
export function writeRelease(folder: string, release: Tables['release'], tables: ReleaseTables): string {
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
  movePointer(folder, name)
  return name
}

function writeDatabase(file: string, tables: Record<string, object[]>): void {
  const { sqlite } = createDatabase(file)
  sqlite.pragma('journal_mode = off')
  sqlite.pragma('synchronous = off')
  sqlite.transaction(() => {
    for (const [table, rows] of Object.entries(tables)) insertRows(sqlite, table, rows)
  })()
  sqlite.exec('analyze')
  sqlite.close()
}

function insertRows(sqlite: Sqlite.Database, table: string, rows: readonly object[]): void {
  const columns = Object.keys(rows[0] ?? {}) as never[]
  if (columns.length === 0) return
  const places = columns.map(() => '?').join(', ')
  const names = columns.map(snakeCase).join(', ')
  const insert = sqlite.prepare(`insert into ${snakeCase(table)} (${names}) values (${places})`)
  for (const row of rows) insert.run(columns.map((column) => row[column]))
}

/** On disk, not only handed to the system: a pointer must never name a file that a power cut leaves half written. */
function flush(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
