import type { Kysely } from 'kysely'
import {
  type DimensionCodes,
  dimensionNames,
  dimensions,
  type SeriesCodes,
} from '../../data/structure/dimensionCodes.ts'
import type { Tables } from '../../data/tables.ts'
import { memoize } from '../memoize.ts'

/** What each series is broken down by, in codelist order. It reads every observation, so it asks once and remembers. */
export function breakdownQueries(db: Kysely<Tables>): () => Promise<Map<string, SeriesCodes>> {
  return memoize(async () => {
    const rows = await db
      .selectFrom('observation')
      .select(['series', ...dimensionNames])
      .select((eb) => eb('obsValue', 'is not', null).as('isFigure'))
      // Not grouped: to group, SQLite sorts all rows, and to leave out what it had before it looks it up.
      .distinct()
      .execute()
    const series = [...new Set(rows.map((row) => row.series))]
    return new Map(series.map((code) => [code, breakdownsOf(rows.filter((row) => row.series === code))]))
  })
}

type Row = DimensionCodes & { isFigure: unknown }

const breakdownsOf = (rows: readonly Row[]) =>
  Object.fromEntries(
    dimensionNames.map((name) => {
      // A series is by Goal where it has figures by Goal; of other breakdowns gaps count as well.
      const its = new Set<string>(rows.filter((row) => name !== 'goal' || row.isFigure).map((row) => row[name]))
      return [dimensions[name].ofSeries, dimensions[name].codes.filter((code) => its.has(code))]
    })
  ) as SeriesCodes
