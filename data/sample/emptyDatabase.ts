import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** The address of a database of its own in the server of the tests; it goes with the server. */
export async function emptyDatabase(): Promise<string> {
  const name = `test_${randomUUID().slice(0, 8)}`
  await askOf(process.env.TEST_POSTGRES_URL!, `create database ${name}`)
  const address = new URL(process.env.TEST_POSTGRES_URL!)
  address.pathname = `/${name}`
  return address.href
}

/** One statement over a connection of its own. */
export async function askOf(address: string, statement: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client(address)
  await client.connect()
  try {
    return await client.query(statement, values)
  } finally {
    await client.end()
  }
}
