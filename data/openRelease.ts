import type { Kysely } from 'kysely'
import { openDatabase } from './database.ts'
import { openPostgres, type PostgresPlace } from './postgres/openPostgres.ts'
import type { Tables } from './tables.ts'

/** Where a release is read from: a file of SQLite, and the digest that it must have; or a schema of PostgreSQL. */
export type ReleasePlace = { file: string; digest?: string } | PostgresPlace

/** A release, for reading, wherever it is. */
export const openRelease = (place: ReleasePlace): Kysely<Tables> =>
  'file' in place ? openDatabase(place.file, place.digest) : openPostgres(place)
