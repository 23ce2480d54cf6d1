import { randomUUID } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { digestOf } from '../archive/fileDigest.ts'
import * as embedded from '../database.ts'
import { getTypeParser } from '../postgres/asNumbers.ts'
import { postgresPlugins } from '../postgres/openPostgres.ts'
import type { Tables } from '../tables.ts'
import { copyOnce, ofTests } from './publishedCopy.ts'

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
