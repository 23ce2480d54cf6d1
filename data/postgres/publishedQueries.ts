import { Kysely } from 'kysely'
import { schemaDigest } from '../database.ts'
import { FlatCamelCase } from '../flatCamelCase.ts'
import { readingDialect } from './openPostgres.ts'

/** A release that was published into a database. */
export interface PublishedRelease {
  release: string
  /** Digest of the tables that it has: a program reads those that are as it knows them, and no other. */
  shape: string
  /** Of the database, in which its tables are. */
  schemaName: string
  observations: number
  /** 1 for the one that is served to whoever names none. */
  isCurrent: number
}

/** The schema of the list of what was published. */
export const listSchema = 'volunteering'

/** Makes that list, where there is none. */
export const listStatements = [
  `create schema if not exists ${listSchema}`,
  `create table if not exists ${listSchema}.published (
    release text not null, shape text not null, schema_name text not null, observations double precision not null,
    is_current integer not null, primary key (release, shape))`,
]

/** Reads what was published for programs such as this one, the present release first, then by name. */
export function publishedQueries(addresses: readonly string[]) {
  const db = new Kysely<{ published: PublishedRelease }>({
    dialect: readingDialect(addresses, { most: 1, connectWithin: 3000, answerWithin: 5000 }),
    plugins: [new FlatCamelCase()],
  }).withSchema(listSchema)
  return {
    all: async (): Promise<PublishedRelease[]> => {
      const rows = await db.selectFrom('published').selectAll().where('shape', '=', schemaDigest()).execute()
      return rows.sort((one, other) => other.isCurrent - one.isCurrent || (one.release < other.release ? 1 : -1))
    },
    end: () => db.destroy(),
  }
}
