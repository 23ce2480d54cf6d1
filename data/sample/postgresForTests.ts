import pg from 'pg'
import { startPostgres } from './postgresServer.ts'
import { ofTests } from './publishedCopy.ts'

/** One server for all tests over PostgreSQL: that of TEST_POSTGRES_URL, or one that is started for them. */
export async function setup() {
  if (process.env.OUR_POSTGRES) return undefined
  if (process.env.TEST_POSTGRES_URL) return () => dropSchemas(process.env.TEST_POSTGRES_URL!)
  const { address, stop } = await startPostgres()
  Object.assign(process.env, { TEST_POSTGRES_URL: address, OUR_POSTGRES: '1' })
  return stop
}

async function dropSchemas(address: string): Promise<void> {
  const client = new pg.Client(address)
  await client.connect()
  const { rows } = await client.query('select nspname as name from pg_namespace where starts_with(nspname, $1)', [
    ofTests,
  ])
  for (const { name } of rows) await client.query(`drop schema ${name} cascade`)
  await client.end()
}
