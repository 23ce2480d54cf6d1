import type { Kysely } from 'kysely'
import { ages, sexes, volunteerTypes } from '../../data/structure/codelists.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import type { Tables } from '../../data/tables.ts'
import { askOnce } from '../askOnce.ts'

export type Breakdowns = Pick<SeriesSummary, 'sexes' | 'ages' | 'volunteerTypes'>

/** What each series is broken down by, in codelist order. It reads every observation, so it asks once and remembers. */
export function breakdownQueries(db: Kysely<Tables>): () => Promise<Map<string, Breakdowns>> {
  return askOnce(async () => {
    const rows = await db
      .selectFrom('observation')
      .distinct()
      .select(['series', 'sex', 'age', 'volunteerType'])
      .execute()
    const series = [...new Set(rows.map((row) => row.series))]
    return new Map(series.map((code) => [code, breakdownsOf(rows.filter((row) => row.series === code))]))
  })
}

const breakdownsOf = (rows: Pick<Tables['observation'], 'sex' | 'age' | 'volunteerType'>[]): Breakdowns => ({
  sexes: sexes.filter((sex) => rows.some((row) => row.sex === sex)),
  ages: ages.filter((age) => rows.some((row) => row.age === age)),
  volunteerTypes: volunteerTypes.filter((type) => rows.some((row) => row.volunteerType === type)),
})
