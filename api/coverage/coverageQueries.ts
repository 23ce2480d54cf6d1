import type { Kysely } from 'kysely'
import type { AreaLevel, MissingReason } from '../../data/structure/codelists.ts'
import { type BreakdownCodes, breakdownNames, noBreakdown } from '../../data/structure/dimensionCodes.ts'
import { impossibleReasons, reasonWithoutRow } from '../../data/structure/gap.ts'
import type { CoverageYear } from '../../data/structure/line.ts'
import type { Observation } from '../../data/structure/observation.ts'
import type { Tables } from '../../data/tables.ts'
import { type CountedRow, coverageYear } from './coverageYear.ts'

export interface CoverageFilter extends BreakdownCodes {
  series: string
  /** Codes of the dimension `goal`; of several, an area counts where it has a figure for one of them. */
  goals: string[]
  /** Null is all countries; areas of other levels are never counted. */
  areas: string[] | null
}

interface CoverageOptions {
  startPeriod: number
  endPeriod: number
  /** Whether a sum has a meaning. */
  isSummed: boolean
  /** The series of the people that reporters stand for. */
  population: Population
}

export interface CoverageRow {
  refArea: string
  timePeriod: number
  obsValue: number | null
  missingReason: MissingReason | null
  comment: Observation['comment']
}

/** Everyone, or those of 15 and over. */
export type Population = 'POP_TOTAL' | 'POP_15PLUS'

/**
 * How much of a series there is, counted by the database. The areas are those that the series looks at in any breakdown:
 * where its source gives an area no figure for this one, that is a gap of it, and no smaller world.
 */
export function coverageQueries(db: Kysely<Tables>) {
  const ofSeries = ({ series, areas }: CoverageFilter, level: AreaLevel = 'country') =>
    db
      .selectFrom('observation as o')
      .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
      .where('a.level', '=', level)
      .where('o.series', '=', series)
      .$if(areas !== null, (query) => query.where('o.refArea', 'in', areas ?? []))

  const lines = (filter: CoverageFilter, level?: AreaLevel) =>
    ofSeries(filter, level)
      .where((is) => is.and(breakdownNames.map((name) => is(`o.${name}`, '=', filter[name]))))
      .where('o.goal', 'in', filter.goals)

  /** One row for each area and year, however many Goals are asked for. */
  const places = (filter: CoverageFilter) =>
    db.selectFrom(
      lines(filter)
        .groupBy(['o.refArea', 'o.timePeriod', 'a.position'])
        .select(({ fn, eb }) => [
          ...(['o.refArea', 'o.timePeriod', 'a.position'] as const),
          fn.max('o.obsValue').as('obsValue'),
          fn.max('o.comment').as('comment'),
          eb.case().when(fn.count('o.obsValue'), '=', 0).then(fn.max('o.missingReason')).end().as('missingReason'),
        ])
        .as('o')
    )

  /** Areas and years that the series has in other breakdowns alone: whether a figure can exist is the same in each. */
  const elsewhere = (filter: CoverageFilter) =>
    ofSeries(filter)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('observation as own')
              .select('own.refArea')
              .whereRef('own.refArea', '=', 'o.refArea')
              .whereRef('own.timePeriod', '=', 'o.timePeriod')
              .where('own.series', '=', filter.series)
              .where('own.goal', 'in', filter.goals)
              .where((is) => is.and(breakdownNames.map((name) => is(`own.${name}`, '=', filter[name]))))
          )
        )
      )
      .groupBy(['o.refArea', 'o.timePeriod', 'a.position'])
      .select(({ fn, eb }) => [
        'o.refArea',
        'o.timePeriod',
        'a.position',
        fn
          .max<MissingReason | null>(
            eb.case().when('o.missingReason', 'in', impossibleReasons).then(eb.ref('o.missingReason')).end()
          )
          .as('impossible'),
      ])

  const people = (series: Population) =>
    db
      .selectFrom('observation')
      .where('series', '=', series)
      .where((is) => is.and(noBreakdown))
      .select(['refArea', 'timePeriod', 'obsValue'])

  return {
    /** Reporters, gaps by reason, the people that reporters stand for and the sum, for every year of the period. */
    years: async (filter: CoverageFilter, options: CoverageOptions): Promise<CoverageYear[]> => {
      const { startPeriod, endPeriod, population, isSummed } = options
      const { areas } = await ofSeries(filter)
        .select(({ fn }) => fn.count('o.refArea').distinct().as('areas'))
        .executeTakeFirstOrThrow()
      const everyone = await people(population)
        .where('timePeriod', '>=', startPeriod)
        .where('timePeriod', '<=', endPeriod)
        .where('refArea', 'in', ofSeries(filter).select('o.refArea'))
        .clearSelect()
        .select(({ fn }) => ['timePeriod', fn.sum('obsValue').as('people')])
        .groupBy('timePeriod')
        .execute()
      const counted = await places(filter)
        .leftJoin(people(population).as('p'), (join) =>
          join.onRef('p.refArea', '=', 'o.refArea').onRef('p.timePeriod', '=', 'o.timePeriod')
        )
        .where('o.timePeriod', '>=', startPeriod)
        .where('o.timePeriod', '<=', endPeriod)
        .groupBy(['o.timePeriod', 'o.missingReason'])
        .select(({ fn }) => [
          'o.timePeriod',
          'o.missingReason',
          fn.countAll().as('areas'),
          fn.countAll().filterWhere('o.obsValue', '<>', 0).as('aboveZero'),
          fn.sum('o.obsValue').as('sum'),
          fn.sum('p.obsValue').as('people'),
        ])
        .execute()
      const silent = await db
        .selectFrom(elsewhere(filter).as('e'))
        .leftJoin(people(population).as('p'), (join) =>
          join.onRef('p.refArea', '=', 'e.refArea').onRef('p.timePeriod', '=', 'e.timePeriod')
        )
        .where('e.impossible', 'is not', null)
        .groupBy(['e.timePeriod', 'e.impossible'])
        .select(({ fn, val }) => [
          'e.timePeriod',
          'e.impossible as missingReason',
          fn.countAll().as('areas'),
          val(0).as('aboveZero'),
          val(0).as('sum'),
          fn.sum('p.obsValue').as('people'),
        ])
        .execute()
      const parts = await lines(filter, 'subnational')
        .where('o.obsValue', 'is not', null)
        .groupBy('o.timePeriod')
        .select(({ fn }) => ['o.timePeriod', fn.count('o.refArea').distinct().as('n')])
        .execute()
      return Array.from({ length: endPeriod - startPeriod + 1 }, (_, i) => {
        const timePeriod = startPeriod + i
        const rows: CountedRow[] = [...counted, ...silent].filter((row) => row.timePeriod === timePeriod)
        const all = everyone.find((row) => row.timePeriod === timePeriod)
        return coverageYear(timePeriod, rows, {
          areas: Number(areas),
          people: Number(all?.people ?? 0),
          parts: Number(parts.find((row) => row.timePeriod === timePeriod)?.n ?? 0),
          isSummed: isSummed && filter.goals.length === 1,
        })
      })
    },

    /** Every row of the countries' lines, in default order of areas and in order of time, silent areas among them. */
    rows: async (filter: CoverageFilter): Promise<CoverageRow[]> => {
      const own = await places(filter)
        .select(['o.refArea', 'o.timePeriod', 'o.obsValue', 'o.missingReason', 'o.comment', 'o.position'])
        .execute()
      const silent = await elsewhere(filter).execute()
      const rows = silent.map(({ impossible, ...row }) => ({
        ...row,
        ...{ obsValue: null, missingReason: impossible ?? reasonWithoutRow(row.timePeriod), comment: null },
      }))
      return [...own, ...rows].sort((a, b) => a.position - b.position || a.timePeriod - b.timePeriod)
    },
  }
}
