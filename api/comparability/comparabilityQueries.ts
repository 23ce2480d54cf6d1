import type { Kysely } from 'kysely'
import { byKey } from '../../data/keyOrder.ts'
import { createMethodOf } from '../../data/measures/methodOf.ts'
import type { Tables } from '../../data/tables.ts'
import { memoize } from '../memoize.ts'

interface RateFilter {
  startPeriod: number
  endPeriod: number
  /** Null is all countries. */
  areas: string[] | null
}

/** What must be known of figures before they may be compared. */
export function comparabilityQueries(db: Kysely<Tables>) {
  return {
    /** How each figure was come by, of every source that the release has. Read once. */
    methodOf: memoize(async () => {
      const [methods, surveyMethods, sources] = await Promise.all([
        db.selectFrom('method').selectAll().$call(byKey('method')).execute(),
        db.selectFrom('surveyMethod').selectAll().$call(byKey('surveyMethod')).execute(),
        db
          .selectFrom('source')
          .where('survey', 'is not', null)
          .select(['dataset', 'source', 'timePeriod'])
          .select((of) => [of.ref('survey').$notNull().as('survey'), of.ref('certainty').$notNull().as('certainty')])
          .$call(byKey('source'))
          .execute(),
      ])
      return createMethodOf({ methods, surveyMethods, sources })
    }),

    /** Which source gives which rates for which country and year, in default order of areas and in order of time. */
    ratesBySource: ({ startPeriod, endPeriod, areas }: RateFilter) =>
      db
        .selectFrom('observation as o')
        .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
        .innerJoin('series as s', 's.series', 'o.series')
        .where('s.kind', '=', 'rate')
        .where('a.level', '=', 'country')
        .where('o.obsValue', 'is not', null)
        .where('o.timePeriod', '>=', startPeriod)
        .where('o.timePeriod', '<=', endPeriod)
        .$if(areas !== null, (query) => query.where('o.refArea', 'in', areas ?? []))
        .select([
          'a.position',
          's.position as seriesPosition',
          'o.dataset',
          'o.series',
          'o.refArea',
          'o.source',
          'o.survey',
        ])
        .select(['o.timePeriod', 'o.volunteerType'])
        .distinct()
        .orderBy('a.position')
        .orderBy('s.position')
        .orderBy('o.timePeriod')
        .orderBy('o.volunteerType')
        .orderBy('o.dataset')
        .orderBy('o.source')
        .orderBy('o.survey')
        .execute(),
  }
}
