import Sqlite from 'better-sqlite3'
import type { Tables } from '../../data/tables.ts'
import { camelCase } from '../columnNames.ts'
import type { ReleaseTables } from '../tables.ts'

/** A release as it was written: its name and every row. */
export interface WholeRelease {
  release: Tables['release']
  tables: ReleaseTables
}

/** Reads a whole release out of its file; what it knows of others is not its own. */
export function readRelease(file: string): WholeRelease {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    const names = sqlite.prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`)
    const tables = (names.pluck().all() as string[]).map((name) => [camelCase(name), rowsOf(sqlite, name)])
    const { release, formerRelease: _names, formerDifference: _differences, ...others } = Object.fromEntries(tables)
    return { release: release[0], tables: others }
  } finally {
    sqlite.close()
  }
}

/** What a file says of its release, without a look at its rows. */
export function releaseRow(file: string): Tables['release'] {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    return sqlite
      .prepare('select release, version, content_hash as contentHash from release')
      .get() as Tables['release']
  } finally {
    sqlite.close()
  }
}

function rowsOf(sqlite: Sqlite.Database, table: string): object[] {
  const select = sqlite.prepare(`select * from ${table}`)
  const columns = select.columns().map(({ name }) => camelCase(name))
  return (select.raw().all() as unknown[][]).map((cells) =>
    Object.fromEntries(columns.map((column, i) => [column, cells[i]]))
  )
}
