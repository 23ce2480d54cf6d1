import type Sqlite from 'better-sqlite3'
import type pg from 'pg'
import { copyTable } from './copyTable.ts'
import { tableStatements } from './tableStatements.ts'

/**
 * Copies a whole release into a schema that is made for it, within the transaction that `to` is in. Gives how many
 * observations there are; throws where a row came back as something else than was sent.
 */
export async function copyRelease(
  from: Sqlite.Database,
  to: pg.ClientBase,
  { schema, parts = partsFor(from) }: { schema: string; parts?: number }
): Promise<number> {
  const { rows } = await to.query(`select 1 from pg_extension where extname = 'citus'`)
  const placement = { isCitus: rows.length > 0, parts }
  const tables = tableStatements(schema, placement)
  await to.query(`create schema ${schema}`)
  const counts = new Map<string, number>()
  for (const one of tables) counts.set(one.table, await copyTable(from, to, one))
  for (const { name } of tables) await to.query(`analyze ${name}`)
  return counts.get('observation')!
}

/** A plan is made for each part: to few rows it would take longer than to read them. */
function partsFor(from: Sqlite.Database): number {
  const { count } = from.prepare('select count(*) as count from observation').get() as { count: number }
  return count < 1_000_000 ? 0 : 16
}
