import type { Kysely } from 'kysely'
import type { Age, Sex, VolunteerType } from '../../data/structure/codelists.ts'
import type { CoverageYear } from '../../data/structure/line.ts'
import type { Tables } from '../../data/tables.ts'
import { type CountedRow, coverageYear } from './coverageYear.ts'

export interface CoverageFilter {
  series: string
  sex: Sex
  age: Age
  volunteerType: VolunteerType
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

/** Everyone, or those of 15 and over. */
export type Population = 'POP_TOTAL' | 'POP_15PLUS'

/** How much of a series there is, counted by the database. */
export function coverageQueries(db: Kysely<Tables>) {
  const lines = ({ series, sex, age, volunteerType, areas }: CoverageFilter) =>
    db
      .selectFrom('observation as o')
      .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
      .where('a.level', '=', 'country')
      .where('o.series', '=', series)
      .where('o.sex', '=', sex)
      .where('o.age', '=', age)
      .where('o.volunteerType', '=', volunteerType)
      .where('o.goal', '=', '_T')
      .$if(areas !== null, (query) => query.where('o.refArea', 'in', areas?.length ? areas : noArea))

  const people = (series: Population) =>
    db
      .selectFrom('observation')
      .where('series', '=', series)
      .where('sex', '=', '_T')
      .where('age', '=', '_T')
      .where('volunteerType', '=', '_T')
      .where('goal', '=', '_T')
      .select(['refArea', 'timePeriod', 'obsValue'])

  return {
    /** Reporters, gaps by reason, the people that reporters stand for and the sum, for every year of the period. */
    years: async (filter: CoverageFilter, options: CoverageOptions): Promise<CoverageYear[]> => {
      const { startPeriod, endPeriod, population, isSummed } = options
      const { areas } = await lines(filter)
        .select(({ fn }) => fn.count('o.refArea').distinct().as('areas'))
        .executeTakeFirstOrThrow()
      const everyone = await people(population)
        .where('timePeriod', '>=', startPeriod)
        .where('timePeriod', '<=', endPeriod)
        .where('refArea', 'in', lines(filter).select('o.refArea'))
        .clearSelect()
        .select(({ fn }) => ['timePeriod', fn.sum('obsValue').as('people')])
        .groupBy('timePeriod')
        .execute()
      const counted = await lines(filter)
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
          fn.countAll().filterWhere('o.obsValue', '>', 0).as('aboveZero'),
          fn.sum('o.obsValue').as('sum'),
          fn.sum('p.obsValue').as('people'),
        ])
        .execute()
      return Array.from({ length: endPeriod - startPeriod + 1 }, (_, i) => {
        const timePeriod = startPeriod + i
        const rows: CountedRow[] = counted.filter((row) => row.timePeriod === timePeriod)
        const all = everyone.find((row) => row.timePeriod === timePeriod)
        return coverageYear(timePeriod, rows, { areas: Number(areas), people: Number(all?.people ?? 0), isSummed })
      })
    },

    /** Every row of the countries' lines, in default order of areas and in order of time. */
    rows: (filter: CoverageFilter) =>
      lines(filter)
        .select(['o.refArea', 'o.timePeriod', 'o.obsValue', 'o.missingReason', 'o.comment'])
        .orderBy('a.position')
        .orderBy('o.timePeriod')
        .execute(),
  }
}

/** An empty list is not SQL on every engine; no area has an empty code. */
const noArea = ['']
