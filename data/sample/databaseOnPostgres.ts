import { randomUUID } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { digestOf } from '../archive/fileDigest.ts'
import * as embedded from '../database.ts'
import { getTypeParser } from '../postgres/asNumbers.ts'
import { copyRelease } from '../postgres/copyRelease.ts'
import { postgresPlugins } from '../postgres/openPostgres.ts'
import type { Tables } from '../tables.ts'

/**
 * In place of `data/database.ts` where tests written for the embedded engine run over PostgreSQL: what they make or open is
 * copied there before their first question, and answered from there.
 */
export * from '../database.ts'

export const createDatabase: typeof embedded.createDatabase = (file) => {
  const made = embedded.createDatabase(file)
  return { ...made, db: overPostgres(testSchema(randomUUID()), () => made.sqlite) }
}

export const openDatabase: typeof embedded.openDatabase = (file, digest) => {
  void embedded.openDatabase(file, digest).destroy()
  return overPostgres(testSchema(digestOf(file)), () => new Sqlite(file, { readonly: true }))
}

/** What every schema is called that a test made. */
export const ofTests = 'volunteering_test_'
const testSchema = (name: string) => `${ofTests}${name.replaceAll('-', '').slice(0, 16)}`

function overPostgres(schema: string, from: () => Sqlite.Database): Kysely<Tables> {
  const connectionString = process.env.TEST_POSTGRES_URL
  const pool = async () => {
    await copyOnce(schema, from())
    return new pg.Pool({
      connectionString,
      max: 2,
      idleTimeoutMillis: 500,
      allowExitOnIdle: true,
      types: { getTypeParser },
    })
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: postgresPlugins() }).withSchema(schema)
}

/** Many tests open the same release: the first copies it. */
async function copyOnce(schema: string, from: Sqlite.Database): Promise<void> {
  const to = new pg.Client(process.env.TEST_POSTGRES_URL)
  await to.connect()
  try {
    await to.query('begin')
    await to.query('select pg_advisory_xact_lock(hashtext($1))', [schema])
    const { rows } = await to.query('select to_regnamespace($1) as there', [schema])
    if (rows[0].there === null) await copyRelease(from, to, schema)
    await to.query('commit')
  } finally {
    await to.end()
  }
}
