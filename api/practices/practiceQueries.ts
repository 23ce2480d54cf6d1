import type { Kysely } from 'kysely'
import type { Basis, Language, Theme } from '../../data/structure/codelists.ts'
import type { Practice } from '../../data/structure/practice.ts'
import type { Tables } from '../../data/tables.ts'

/** Every read of good practices. */
export function practiceQueries(db: Kysely<Tables>) {
  return {
    /** All practices in order of their codes, told in one language. */
    list: async (language: Language): Promise<Practice[]> => {
      const rows = await db
        .selectFrom('practice as p')
        .innerJoin('practiceText as t', 't.practice', 'p.practice')
        .leftJoin('geographicAreaText as a', (join) =>
          join.onRef('a.refArea', '=', 'p.refArea').on('a.language', '=', language)
        )
        .leftJoin('areaGroupText as g', (join) =>
          join.onRef('g.areaGroup', '=', 'p.areaGroup').on('g.language', '=', language)
        )
        .where('t.language', '=', language)
        .selectAll('p')
        .select(['t.title', 't.summary', 't.unit', 't.caution', 'a.name as areaName', 'g.name as groupName'])
        .execute()
      return rows.map(practiceOf).sort((a, b) => (a.practice < b.practice ? -1 : 1))
    },
  }
}

type Row = Tables['practice'] &
  Omit<Tables['practiceText'], 'language'> & { areaName: string | null; groupName: string | null }

const practiceOf = (row: Row): Practice => ({
  practice: row.practice,
  theme: row.theme as Theme,
  refArea: row.refArea,
  areaGroup: row.areaGroup,
  place: row.areaName ?? row.groupName,
  timePeriod: row.timePeriod,
  goals: row.goals.split(' '),
  basis: row.basis as Basis,
  title: row.title,
  summary: row.summary,
  figure: row.figure === null || row.unit === null ? null : { value: row.figure, unit: row.unit },
  caution: row.caution,
  source: { title: row.sourceTitle, language: row.sourceLanguage, publisher: row.publisher, address: row.address },
  trust: row.trust,
})
