import type { Kysely } from 'kysely'
import { withinYear } from '../../data/keyOrder.ts'
import { type BreakdownLists, breakdownNames } from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { Tables } from '../../data/tables.ts'
import { impossibleQueries } from './impossibleQueries.ts'
import { peopleQueries } from './peopleQueries.ts'
import { mostRows, wholeSeries } from './wholeSeries.ts'

/** The breakdowns of a selection, and the areas that it comes down to: null is all. */
export type Filter = BreakdownLists & {
  series: string
  areas: string[] | null
  /** Codes of the dimension `goal`, `_T` included. */
  goals: string[]
}

/** So few areas are sooner read alone than a series whole, of which there may be dozens in one question. */
const fewAreas = 12

/** Every read of the observation table: one text, whichever engine holds the data. */
export function observationQueries(db: Kysely<Tables>, kept = mostRows) {
  const ofSeries = (series: string) =>
    db
      .selectFrom('observation as o')
      .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
      .where('o.series', '=', series)
      .selectAll('o')
      .orderBy('a.position')
      .orderBy('o.timePeriod')
      .$call(withinYear)

  const whole = wholeSeries((series, most) => ofSeries(series).limit(most).execute(), kept)

  return {
    /**
     * Observations of the lines that match, missing ones included, of every year: a line does not cease to exist
     * because the period asked for lies where it has no rows.
     */
    ofLines: async (filter: Filter): Promise<Observation[]> => {
      const rows = await whole(filter.series, filter.areas === null || filter.areas.length > fewAreas)
      if (rows) return matching(rows, filter)
      const { series, areas, goals } = filter
      const named = breakdownNames.filter((name) => filter[name].length > 0)
      return ofSeries(series)
        .where((is) => is.and(named.map((name) => is(`o.${name}`, 'in', filter[name]))))
        .where('o.goal', 'in', goals)
        .$if(areas !== null, (query) => query.where('o.refArea', 'in', areas ?? []))
        .execute()
    },

    /** Whether a series has more rows in some areas than may be held at once; it stops counting there. */
    exceeds: async ({ series, areas }: Pick<Selection, 'series' | 'areas'>, most: number): Promise<boolean> => {
      const rows = db
        .selectFrom('observation')
        .where('series', 'in', series)
        .$if(areas.length > 0, (query) => query.where('refArea', 'in', areas))
        .select('series')
        .limit(most + 1)
        .as('rows')
      const { count } = await db
        .selectFrom(rows)
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
      return Number(count) > most
    },

    people: peopleQueries(db),

    impossible: impossibleQueries(db),
  }
}

/** What the database would pick out of a series, in the same order. */
function matching(rows: readonly Observation[], filter: Filter): Observation[] {
  const { goals } = filter
  const areas = filter.areas && new Set(filter.areas)
  return rows.filter(
    (row) =>
      breakdownNames.every((name) => isIn<string>(filter[name], row[name])) &&
      goals.includes(row.goal) &&
      (!areas || areas.has(row.refArea))
  )
}

/** An empty list is no filter. */
const isIn = <Code>(chosen: readonly Code[], code: Code) => chosen.length === 0 || chosen.includes(code)
