import type { Kysely } from 'kysely'
import type { Age, MissingReason, Sex, VolunteerType } from '../../data/structure/codelists.ts'
import type { CoverageYear } from '../../data/structure/line.ts'
import type { Tables } from '../../data/tables.ts'

export interface CoverageFilter {
  series: string
  sex: Sex
  age: Age
  volunteerType: VolunteerType
  /** Null is all. */
  areas: string[] | null
  startPeriod: number
  endPeriod: number
}

/** How much of a series there is, counted by the database. */
export function coverageQueries(db: Kysely<Tables>) {
  const lines = ({ series, sex, age, volunteerType, areas }: CoverageFilter) =>
    db
      .selectFrom('observation')
      .where('series', '=', series)
      .where('sex', '=', sex)
      .where('age', '=', age)
      .where('volunteerType', '=', volunteerType)
      .where('goal', '=', '_T')
      .$if(areas !== null, (query) => query.where('refArea', 'in', areas?.length ? areas : noArea))

  return {
    /** Reporters, gaps by reason and the sum, for every year of the period; `isSummed` where a sum has a meaning. */
    years: async (filter: CoverageFilter, { isSummed }: { isSummed: boolean }): Promise<CoverageYear[]> => {
      const all = await lines(filter)
        .select(({ fn }) => fn.count('refArea').distinct().as('areas'))
        .executeTakeFirstOrThrow()
      const counted = await lines(filter)
        .where('timePeriod', '>=', filter.startPeriod)
        .where('timePeriod', '<=', filter.endPeriod)
        .groupBy(['timePeriod', 'missingReason'])
        .select(({ fn }) => [
          'timePeriod',
          'missingReason',
          fn.countAll().as('areas'),
          fn.countAll().filterWhere('obsValue', '>', 0).as('aboveZero'),
          fn.sum('obsValue').as('sum'),
        ])
        .execute()
      return Array.from({ length: filter.endPeriod - filter.startPeriod + 1 }, (_, i) => {
        const timePeriod = filter.startPeriod + i
        const rows = counted.filter((row) => row.timePeriod === timePeriod)
        return coverageYear(timePeriod, rows, { areas: Number(all.areas), isSummed })
      })
    },
  }
}

/** An empty list is not SQL on every engine; no area has an empty code. */
const noArea = ['']

type Counted = { missingReason: MissingReason | null; areas: unknown; aboveZero: unknown; sum: unknown }

/** An area without a row that year has no figure here: the view says the same of it. */
function coverageYear(
  timePeriod: number,
  rows: Counted[],
  { areas, isSummed }: { areas: number; isSummed: boolean }
): CoverageYear {
  const withValue = rows.find(({ missingReason }) => missingReason === null)
  const missing: CoverageYear['missing'] = {}
  for (const { missingReason, areas } of rows) if (missingReason !== null) missing[missingReason] = Number(areas)
  const rowless = areas - rows.reduce((sum, row) => sum + Number(row.areas), 0)
  if (rowless > 0) missing.no_figure_here = (missing.no_figure_here ?? 0) + rowless
  return {
    timePeriod,
    reporters: Number(withValue?.areas ?? 0),
    reportersAboveZero: Number(withValue?.aboveZero ?? 0),
    missing,
    possible: areas - (missing.cannot_exist ?? 0) - (missing.in_another ?? 0),
    sum: isSummed && withValue ? Number(withValue.sum) : null,
  }
}
