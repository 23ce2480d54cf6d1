import type { Kysely } from 'kysely'
import { exampleAreas } from '../../data/structure/exampleAreas.ts'
import { period } from '../../data/structure/selection.ts'
import type { Tables } from '../../data/tables.ts'
import { memoize } from '../memoize.ts'

export interface SeriesAreas {
  /** Every area that it looks at, in any breakdown, in default order. */
  areas: string[]
  /** At most six to begin with. */
  firstAreas: string[]
}

/** Which areas each series looks at. It reads every observation, so it asks once and remembers. */
export function seriesAreaQueries(db: Kysely<Tables>): () => Promise<Map<string, SeriesAreas>> {
  return memoize(async () => {
    const rows = await db
      .selectFrom('observation as o')
      .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
      .groupBy(['o.series', 'o.refArea', 'a.position'])
      .select(({ fn }) => [
        ...(['o.series', 'o.refArea'] as const),
        fn.count('o.obsValue').as('figures'),
        fn
          .count('o.obsValue')
          .filterWhere('o.timePeriod', '>=', period.start)
          .filterWhere('o.timePeriod', '<=', period.end)
          .as('inPeriod'),
      ])
      .orderBy('a.position')
      .execute()
    const bySeries = new Map<string, typeof rows>()
    for (const row of rows) {
      const own = bySeries.get(row.series)
      if (own) own.push(row)
      else bySeries.set(row.series, [row])
    }
    return new Map([...bySeries].map(([series, own]) => [series, areasOf(own)]))
  })
}

interface Row {
  refArea: string
  figures: unknown
  /** Of them, those inside the period. */
  inPeriod: unknown
}

/** The areas of every view where it has a figure for one of them, else the first for which it has one. */
function areasOf(rows: readonly Row[]): SeriesAreas {
  const inPeriod = rows.filter((row) => Number(row.inPeriod) > 0)
  const withAny = inPeriod.length > 0 ? inPeriod : rows.filter((row) => Number(row.figures) > 0)
  const withFigure = withAny.map(({ refArea }) => refArea)
  const isExample = withFigure.some((refArea) => exampleAreas.includes(refArea))
  const areas = rows.map(({ refArea }) => refArea)
  return { areas, firstAreas: isExample ? exampleAreas : withFigure.slice(0, exampleAreas.length) }
}
