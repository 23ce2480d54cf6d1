import { HandleEmptyInListsPlugin, Kysely, PostgresDialect, replaceWithNoncontingentExpression } from 'kysely'
import { FlatCamelCase } from '../flatCamelCase.ts'
import type { Tables } from '../tables.ts'
import type { PoolBounds } from './readingPool.ts'

/** A release in PostgreSQL, or in what speaks its wire. */
export interface PostgresPlace {
  /** Of servers that hold the same, the nearest first. */
  addresses: readonly string[]
  /** Of the database, in which the tables of the release are. */
  schema: string
}

/** A published release, for reading: nothing is connected before something is asked. */
export function openPostgres({ addresses, schema }: PostgresPlace): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: readingDialect(addresses), plugins: postgresPlugins() }).withSchema(schema)
}

/** The driver is loaded by whoever asks, so that it takes nothing of a server over a file. */
export const readingDialect = (addresses: readonly string[], bounds?: PoolBounds) =>
  new PostgresDialect({ pool: async () => (await import('./readingPool.ts')).readingPool(addresses, bounds) })

/** To be in a list of nothing is SQL for SQLite alone. */
export const postgresPlugins = () => [
  new FlatCamelCase(),
  new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression }),
]
