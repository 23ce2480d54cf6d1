import type { Kysely } from 'kysely'
import { withinYear } from '../../data/keyOrder.ts'
import { type Dimension, dimensionNames } from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'
import type { Tables } from '../../data/tables.ts'

/** What SDMX asks of a release: its observations, and every name in every language. */
export function sdmxQueries(db: Kysely<Tables>) {
  return {
    series: () =>
      db
        .selectFrom('series')
        .select(['series', 'dataset', 'unitMeasure', 'unitMult', 'decimals'])
        .orderBy('position')
        .execute(),

    /** The observations of a series in some areas and years; of each dimension that is named, those of some codes. */
    observations: ({ series, areas, years, codes }: ReadRegion): Promise<Observation[]> =>
      db
        .selectFrom('observation as o')
        .where('o.series', '=', series)
        .where('o.refArea', 'in', areas)
        .where('o.timePeriod', '>=', years.first)
        .where('o.timePeriod', '<=', years.last)
        .where((is) =>
          is.and(dimensionNames.flatMap((name) => (codes[name] ? [is(`o.${name}`, 'in', codes[name])] : [])))
        )
        .selectAll('o')
        .orderBy('o.refArea')
        .orderBy('o.timePeriod')
        .$call(withinYear)
        .execute(),

    /** The day on which the last dataset was read at its publisher. */
    lastRead: async () => {
      const { day } = await db
        .selectFrom('dataset')
        .select(({ fn }) => fn.max('dateAccessed').as('day'))
        .executeTakeFirstOrThrow()
      return day
    },

    seriesNames: () =>
      db
        .selectFrom('seriesText')
        .select(['series as code', 'language', 'name', 'definition as description'])
        .orderBy('series')
        .orderBy('language')
        .execute(),

    areaNames: () =>
      db
        .selectFrom('geographicAreaText as t')
        .innerJoin('geographicArea as a', 'a.refArea', 't.refArea')
        .select(['t.refArea as code', 't.language', 't.name'])
        .orderBy('a.position')
        .orderBy('t.language')
        .execute(),

    datasetNames: () =>
      db
        .selectFrom('datasetText')
        .select(['dataset as code', 'language', 'title as name', 'publisher'])
        .orderBy('dataset')
        .orderBy('language')
        .execute(),

    goalNames: () =>
      db
        .selectFrom('goalText as t')
        .innerJoin('goal as g', 'g.goal', 't.goal')
        .select(['t.goal as code', 't.language', 't.name'])
        .orderBy('g.position')
        .orderBy('t.language')
        .execute(),
  }
}

/** What is read at once, before each row is looked at. */
export interface ReadRegion {
  series: string
  areas: readonly string[]
  years: { first: number; last: number }
  codes: Partial<Record<Dimension, string[]>>
}
