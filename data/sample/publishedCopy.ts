import Sqlite from 'better-sqlite3'
import type { Kysely } from 'kysely'
import pg from 'pg'
import { digestOf } from '../archive/fileDigest.ts'
import { copyRelease } from '../postgres/copyRelease.ts'
import { openPostgres } from '../postgres/openPostgres.ts'
import type { Tables } from '../tables.ts'

/** What every schema is called that a test made. */
export const ofTests = 'volunteering_test_'

/** A database in the server of the tests that holds what a file holds; the first who wants it copies it. */
export async function publishedCopy(file: string): Promise<Kysely<Tables>> {
  const schema = `${ofTests}${digestOf(file).slice(0, 16)}`
  const from = new Sqlite(file, { readonly: true })
  await copyOnce(schema, from)
  from.close()
  return openPostgres({ addresses: [process.env.TEST_POSTGRES_URL!], schema })
}

/** Copies a release into a schema, unless somebody did before; of several at once the first does. */
export async function copyOnce(schema: string, from: Sqlite.Database): Promise<void> {
  const to = new pg.Client(process.env.TEST_POSTGRES_URL)
  await to.connect()
  try {
    await to.query('begin')
    await to.query('select pg_advisory_xact_lock(hashtext($1))', [schema])
    const { rows } = await to.query('select to_regnamespace($1) as there', [schema])
    if (rows[0].there === null) await copyRelease(from, to, { schema })
    await to.query('commit')
  } finally {
    await to.end()
  }
}
