import type { Kysely } from 'kysely'
import { exampleAreas } from '../../data/structure/exampleAreas.ts'
import type { Tables } from '../../data/tables.ts'
import { askOnce } from '../askOnce.ts'

export interface SeriesAreas {
  /** Every area that it looks at, in any breakdown, in default order. */
  areas: string[]
  /** At most six to begin with. */
  firstAreas: string[]
}

/** Which areas each series looks at. It reads every observation, so it asks once and remembers. */
export function seriesAreaQueries(db: Kysely<Tables>): () => Promise<Map<string, SeriesAreas>> {
  return askOnce(async () => {
    const rows = await db
      .selectFrom('observation as o')
      .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
      .groupBy(['o.series', 'o.refArea', 'a.position'])
      .select(({ fn }) => ['o.series', 'o.refArea', fn.count('o.obsValue').as('figures')])
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

/** The areas of every view where it has a figure for one of them, else the first for which it has one. */
function areasOf(rows: readonly { refArea: string; figures: unknown }[]): SeriesAreas {
  const withFigure = rows.filter(({ figures }) => Number(figures) > 0).map(({ refArea }) => refArea)
  const isExample = withFigure.some((refArea) => exampleAreas.includes(refArea))
  const areas = rows.map(({ refArea }) => refArea)
  return { areas, firstAreas: isExample ? exampleAreas : withFigure.slice(0, exampleAreas.length) }
}
