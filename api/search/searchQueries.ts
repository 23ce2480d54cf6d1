import type { Kysely } from 'kysely'
import { type Language, languages } from '../../data/structure/codelists.ts'
import type { SearchEntry, SearchKind } from '../../data/structure/searchEntry.ts'
import type { Tables } from '../../data/tables.ts'
import { withEverydayNames } from '../../data/wording/everydayNames.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import { memoize } from '../memoize.ts'

/** What a search looks through. */
export function searchQueries(db: Kysely<Tables>) {
  return {
    /** Goals, countries and after them their parts, series and practices, each kind in its own order, with their names in six languages. */
    entries: memoize(async (): Promise<SearchEntry[]> => {
      const goals = await db
        .selectFrom('goalText as t')
        .innerJoin('goal as g', 'g.goal', 't.goal')
        .select(['t.goal as code', 't.language', 't.name'])
        .orderBy('g.position')
        .execute()
      const areas = await db
        .selectFrom('geographicAreaText as t')
        .innerJoin('geographicArea as a', 'a.refArea', 't.refArea')
        .where('a.level', 'in', ['country', 'subnational'])
        .select(['t.refArea as code', 'a.iso', 'a.iso2', 'a.parent', 'a.ownName', 't.language', 't.name'])
        .orderBy('a.position')
        .execute()
      const series = await db
        .selectFrom('seriesText as t')
        .innerJoin('series as s', 's.series', 't.series')
        .select(['t.series as code', 't.language', 't.name'])
        .orderBy('s.position')
        .execute()
      const practices = await db
        .selectFrom('practiceText')
        .select(['practice as code', 'language', 'title as name'])
        .execute()
      const inOrder = practices.sort((a, b) => (a.code < b.code ? -1 : 1))
      return [
        ...entriesOf('goal', goals.map(numbered)),
        ...entriesOf('area', areas).map(withEverydayNames),
        ...entriesOf('series', series).map(withEverydayNames),
        ...entriesOf('practice', inOrder),
      ]
    }),
  }
}

type NameRow = { code: string; language: string; name: string } & {
  [column in 'iso' | 'iso2' | 'parent' | 'ownName']?: string | null
}

function entriesOf(kind: SearchKind, rows: readonly NameRow[]): SearchEntry[] {
  const entries = new Map<string, SearchEntry>()
  for (const { code, language, name, iso = null, iso2 = null, parent = null, ownName } of rows) {
    const entry = entries.get(code) ?? {
      ...{ kind, refArea: code, iso3: iso, iso2, parent, names: {} as SearchEntry['names'] },
      ...(ownName && { everyday: [ownName] }),
    }
    entry.names[language as Language] = name
    entries.set(code, entry)
  }
  return [...entries.values()]
}

const goalLabels = new Map<string, string>(languages.map((one) => [one, messagesOf(one)['label.goal']]))

/** People type “Goal 13” as well as its name. */
const numbered = ({ code, language, name }: NameRow): NameRow => ({
  code,
  language,
  name: `${goalLabels.get(language)!.replace('{goal}', code)} · ${name}`,
})
