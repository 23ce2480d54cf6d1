import type { Kysely } from 'kysely'
import type { Observation } from '../../data/structure/observation.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { Tables } from '../../data/tables.ts'
import { peopleQueries } from './peopleQueries.ts'

/** The breakdowns of a selection, and the areas that it comes down to: null is all. */
export type Filter = Pick<Selection, 'sex' | 'age' | 'volunteerType'> & {
  series: string
  areas: string[] | null
  /** Codes of the dimension `goal`, `_T` included. */
  goals: string[]
}

/** Every read of the observation table: one text, whichever engine holds the data. */
export function observationQueries(db: Kysely<Tables>) {
  return {
    /**
     * Observations of the lines that match, missing ones included, of every year: a line does not cease to exist
     * because the period asked for lies where it has no rows.
     */
    ofLines: ({ series, areas, goals, sex, age, volunteerType }: Filter): Promise<Observation[]> =>
      db
        .selectFrom('observation as o')
        .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
        .where('o.series', '=', series)
        .$if(sex.length > 0, (query) => query.where('o.sex', 'in', sex))
        .$if(age.length > 0, (query) => query.where('o.age', 'in', age))
        .$if(volunteerType.length > 0, (query) => query.where('o.volunteerType', 'in', volunteerType))
        .where('o.goal', 'in', goals)
        .$if(areas !== null, (query) => query.where('o.refArea', 'in', areas ?? []))
        .selectAll('o')
        .orderBy('a.position')
        .orderBy('o.timePeriod')
        .execute(),

    people: peopleQueries(db),

    /** The headline values of a series by area and year. */
    headline: (series: string, { startPeriod, endPeriod }: Pick<Selection, 'startPeriod' | 'endPeriod'>) =>
      db
        .selectFrom('observation')
        .where('series', '=', series)
        .where('timePeriod', '>=', startPeriod)
        .where('timePeriod', '<=', endPeriod)
        .where('sex', '=', '_T')
        .where('age', '=', '_T')
        .where('volunteerType', '=', '_T')
        .where('goal', '=', '_T')
        .where('obsValue', 'is not', null)
        .select(['refArea', 'timePeriod', 'obsValue'])
        .execute(),
  }
}
