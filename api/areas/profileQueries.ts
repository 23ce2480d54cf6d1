import type { Kysely } from 'kysely'
import { withinYear } from '../../data/keyOrder.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { besideType } from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'
import type { ProfileSource } from '../../data/structure/profile.ts'
import type { Tables } from '../../data/tables.ts'

/** What is asked for the page of one area. */
export function profileQueries(db: Kysely<Tables>) {
  return {
    /** The headline of each series in one area, by type of volunteering where it is split by that, in order of series and time. */
    rows: (refArea: string, series: readonly string[]): Promise<Observation[]> =>
      db
        .selectFrom('observation as o')
        .innerJoin('series as s', 's.series', 'o.series')
        .where('o.series', 'in', series)
        .where('o.refArea', '=', refArea)
        .where((is) => is.and(besideType.map((name) => is(`o.${name}`, '=', '_T'))))
        .selectAll('o')
        .orderBy('s.position')
        .orderBy('o.timePeriod')
        .$call(withinYear)
        .execute(),

    /** Which part of a country has a figure of which series in some years. */
    figuresOfParts: (country: string, { startPeriod, endPeriod }: { startPeriod: number; endPeriod: number }) =>
      db
        .selectFrom('observation as o')
        .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
        .where('a.parent', '=', country)
        .where('o.obsValue', 'is not', null)
        .where('o.timePeriod', '>=', startPeriod)
        .where('o.timePeriod', '<=', endPeriod)
        .select(['o.refArea', 'o.series'])
        .distinct()
        .execute(),

    /** Each dataset with publisher, version and licence, without its caveats. */
    datasets: (language: Language): Promise<ProfileSource[]> =>
      db
        .selectFrom('dataset as d')
        .innerJoin('datasetText as t', 't.dataset', 'd.dataset')
        .where('t.language', '=', language)
        .select(['d.dataset', 'd.address', 'd.dateAccessed', 'd.licenceAddress', 't.publisher', 't.title'])
        .select(({ fn }) => [
          fn.coalesce('t.version', 'd.version').as('version'),
          fn.coalesce('t.licence', 'd.licence').as('licence'),
        ])
        .orderBy('d.dataset')
        .execute(),
  }
}
