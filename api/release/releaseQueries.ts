import type { Kysely } from 'kysely'
import type { Release } from '../../data/structure/release.ts'
import type { Tables } from '../../data/tables.ts'
import { memoize } from '../memoize.ts'

/** What is served: one immutable release. */
export function releaseQueries(db: Kysely<Tables>) {
  return {
    /** The release, and how much is in it. */
    current: memoize(async (): Promise<Release> => {
      const counted = (table: 'observation' | 'series') =>
        db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('rows'))
          .executeTakeFirstOrThrow()
      const countries = db
        .selectFrom('geographicArea')
        .where('level', '=', 'country')
        .select(({ fn }) => fn.countAll().as('rows'))
        .executeTakeFirstOrThrow()
      const [release, observations, areas, series] = await Promise.all([
        db.selectFrom('release').selectAll().executeTakeFirstOrThrow(),
        counted('observation'),
        countries,
        counted('series'),
      ])
      return {
        ...release,
        observations: Number(observations.rows),
        areas: Number(areas.rows),
        series: Number(series.rows),
      }
    }),

    /** A row of the largest table: quick whatever its size, and it fails where the database does. */
    anyRow: () => db.selectFrom('observation').select('series').limit(1).executeTakeFirst(),
  }
}
