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
      .groupBy(['series', ...dimensionNames])
      .select(({ fn }) => ['series' as const, ...dimensionNames, fn.count('obsValue').as('figures')])
      .execute()
    const series = [...new Set(rows.map((row) => row.series))]
    return new Map(series.map((code) => [code, breakdownsOf(rows.filter((row) => row.series === code))]))
  })
}

type Row = DimensionCodes & { figures: unknown }

const breakdownsOf = (rows: readonly Row[]) =>
  Object.fromEntries(
    dimensionNames.map((name) => {
      // A series is by Goal where it has figures by Goal; of other breakdowns gaps count as well.
      const its = new Set<string>(
        rows.filter((row) => name !== 'goal' || Number(row.figures) > 0).map((row) => row[name])
      )
      return [dimensions[name].ofSeries, dimensions[name].codes.filter((code) => its.has(code))]
    })
  ) as SeriesCodes
