import type Sqlite from 'better-sqlite3'
import { snakeCase } from '../columnNames.ts'
import { createDatabase } from '../database.ts'

/** Writes a release of these rows; throws where a row names what is not there. */
export function writeDatabase(file: string, tables: Record<string, object[]>): void {
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
