import type Sqlite from 'better-sqlite3'
import type pg from 'pg'
import { copyTable } from './copyTable.ts'
import { tableStatements } from './tableStatements.ts'

/**
 * Copies a whole release into a schema that is made for it, within the transaction that `to` is in. Gives how many
 * observations there are; throws where a row came back as something else than was sent.
 */
export async function copyRelease(from: Sqlite.Database, to: pg.ClientBase, schema: string): Promise<number> {
  const { rows } = await to.query(`select 1 from pg_extension where extname = 'citus'`)
  const tables = tableStatements(schema, rows.length > 0)
  await to.query(`create schema ${schema}`)
  const counts = new Map<string, number>()
  for (const one of tables) counts.set(one.table, await copyTable(from, to, one))
  for (const { name } of tables) await to.query(`analyze ${name}`)
  return counts.get('observation')!
}
