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

/**
 * Which areas each series looks at. It asks of every series about every area whether there is an observation, which the
 * key answers: to count them all, the whole release had to be read.
 */
export function seriesAreaQueries(db: Kysely<Tables>): () => Promise<Map<string, SeriesAreas>> {
  const areasIn = (series: string): Promise<Row[]> =>
    db
      .selectFrom('geographicArea as a')
      .select('a.refArea')
      .select(({ exists, selectFrom }) => {
        const figures = selectFrom('observation as o')
          .whereRef('o.refArea', '=', 'a.refArea')
          .where('o.series', '=', series)
          .where('o.obsValue', 'is not', null)
          .select('o.refArea')
        const inPeriod = figures.where('o.timePeriod', '>=', period.start).where('o.timePeriod', '<=', period.end)
        return [exists(figures).as('figures'), exists(inPeriod).as('inPeriod')]
      })
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('observation as o')
            .whereRef('o.refArea', '=', 'a.refArea')
            .where('o.series', '=', series)
            .select('o.refArea')
        )
      )
      .orderBy('a.position')
      .execute()

  return memoize(async () => {
    const all = await db.selectFrom('series').select('series').execute()
    const areas = new Map<string, SeriesAreas>()
    for (const { series } of all) {
      const rows = await areasIn(series)
      if (rows.length > 0) areas.set(series, areasOf(rows))
    }
    return areas
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
