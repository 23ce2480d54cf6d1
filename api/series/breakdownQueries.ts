import type { Kysely } from 'kysely'
import { ages, goals, sexes, volunteerTypes } from '../../data/structure/codelists.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import type { Tables } from '../../data/tables.ts'
import { askOnce } from '../askOnce.ts'

export type Breakdowns = Pick<SeriesSummary, 'sexes' | 'ages' | 'volunteerTypes' | 'byGoal'>

/** What each series is broken down by, in codelist order. It reads every observation, so it asks once and remembers. */
export function breakdownQueries(db: Kysely<Tables>): () => Promise<Map<string, Breakdowns>> {
  return askOnce(async () => {
    const rows = await db
      .selectFrom('observation')
      .groupBy(['series', 'sex', 'age', 'volunteerType', 'goal'])
      .select(({ fn }) => ['series', 'sex', 'age', 'volunteerType', 'goal', fn.count('obsValue').as('figures')])
      .execute()
    const series = [...new Set(rows.map((row) => row.series))]
    return new Map(series.map((code) => [code, breakdownsOf(rows.filter((row) => row.series === code))]))
  })
}

type Row = Pick<Tables['observation'], 'sex' | 'age' | 'volunteerType' | 'goal'> & { figures: unknown }

const breakdownsOf = (rows: readonly Row[]): Breakdowns => ({
  sexes: sexes.filter((sex) => rows.some((row) => row.sex === sex)),
  ages: ages.filter((age) => rows.some((row) => row.age === age)),
  volunteerTypes: volunteerTypes.filter((type) => rows.some((row) => row.volunteerType === type)),
  byGoal: ['_T', ...goals].filter((goal) => rows.some((row) => row.goal === goal && Number(row.figures) > 0)),
})
