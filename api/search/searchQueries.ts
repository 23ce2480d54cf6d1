import type { Kysely } from 'kysely'
import { everydayNames, everydayOf } from '../../data/everydayWords.ts'
import type { Language } from '../../data/structure/codelists.ts'
import type { SearchEntry } from '../../data/structure/searchEntry.ts'
import type { Tables } from '../../data/tables.ts'
import type { Wording } from '../../data/wording/wording.ts'
import { memoize } from '../memoize.ts'
import { wordingIn } from '../wordingIn.ts'
import { figuresOf } from './figureQueries.ts'
import { createSearchIndex, type Searchable, type SearchIndex } from './searchIndex.ts'

/** What a search looks through. */
export function searchQueries(db: Kysely<Tables>) {
  const goals = () =>
    db
      .selectFrom('goalText as t')
      .innerJoin('goal as g', 'g.goal', 't.goal')
      .select(['t.goal as code', 't.language', 't.name'])
      .orderBy('g.position')
      .orderBy('t.language')
      .execute()
  const areas = () =>
    db
      .selectFrom('geographicAreaText as t')
      .innerJoin('geographicArea as a', 'a.refArea', 't.refArea')
      .select(['t.refArea as code', 'a.level', 'a.iso', 'a.iso2', 'a.parent', 'a.ownName', 't.language', 't.name'])
      .orderBy('a.position')
      .orderBy('t.language')
      .execute()
  const groups = () =>
    db
      .selectFrom('areaGroupText as t')
      .innerJoin('areaGroup as g', 'g.areaGroup', 't.areaGroup')
      .select(['t.areaGroup as code', 't.language', 't.name'])
      .orderBy('g.position')
      .orderBy('t.language')
      .execute()
  const series = () =>
    db
      .selectFrom('seriesText as t')
      .innerJoin('series as s', 's.series', 't.series')
      .innerJoin('datasetText as d', (join) =>
        join.onRef('d.dataset', '=', 's.dataset').onRef('d.language', '=', 't.language')
      )
      .select(['t.series as code', 't.language', 't.name', 'd.publisher', 'd.title'])
      .orderBy('s.position')
      .orderBy('t.language')
      .execute()
  const practices = () =>
    db
      .selectFrom('practiceText as t')
      .innerJoin('practice as p', 'p.practice', 't.practice')
      .leftJoin('geographicAreaText as a', (join) =>
        join.onRef('a.refArea', '=', 'p.refArea').onRef('a.language', '=', 't.language')
      )
      .leftJoin('areaGroupText as g', (join) =>
        join.onRef('g.areaGroup', '=', 'p.areaGroup').onRef('g.language', '=', 't.language')
      )
      .select(['t.practice as code', 't.language', 't.title as name', 't.summary', 't.unit', 't.caution'])
      .select(['p.sourceTitle', 'p.publisher', 'a.name as areaName', 'g.name as groupName'])
      .orderBy('t.practice')
      .orderBy('t.language')
      .execute()

  const searchable = memoize(async (): Promise<Searchable[]> => {
    const [ofGoals, ofAreas, ofGroups, ofSeries, ofPractices] = await Promise.all([
      goals(),
      areas(),
      groups(),
      series(),
      practices(),
    ])
    const ofLevel = (...levels: string[]) => ofAreas.filter(({ level }) => levels.includes(level))
    return [
      ...searchableOf('goal', ofGoals.map(numbered)),
      ...searchableOf('area', ofLevel('country')),
      ...searchableOf('group', ofGroups),
      ...searchableOf('area', ofLevel('subnational', 'world')),
      ...searchableOf('area', ofLevel('publisher')).map((one) => ({ ...one, isOfPublisher: true })),
      ...searchableOf('series', ofSeries, ({ name, publisher, title }) => [name, publisher, title]),
      ...searchableOf('practice', ofPractices, ({ code: _code, language: _language, ...said }) => Object.values(said)),
    ]
  })

  return {
    /** Goals, countries, groups, parts of countries, series and practices, each kind in its own order, with their names in six languages. */
    entries: async (): Promise<SearchEntry[]> =>
      (await searchable()).map(({ entry }) => {
        const everyday = [...(entry.everyday ?? []), ...everydayNames(entry.kind, entry.refArea)]
        return everyday.length > 0 ? { ...entry, everyday } : entry
      }),

    index: memoize(async (): Promise<SearchIndex> => createSearchIndex(await searchable())),

    figures: figuresOf(db),
  }
}

type NameRow = { code: string; language: string; name: string } & {
  [column in 'iso' | 'iso2' | 'parent' | 'ownName']?: string | null
}

function searchableOf<Row extends NameRow>(
  kind: SearchEntry['kind'],
  rows: readonly Row[],
  /** What is said of it, beside its name. */
  said?: (row: Row) => (string | null)[]
): Searchable[] {
  const found = new Map<string, Searchable & { texts: NonNullable<Searchable['texts']> }>()
  for (const row of rows) {
    const { code, iso = null, iso2 = null, parent = null, ownName } = row
    const language = row.language as Language
    const one = found.get(code) ?? {
      entry: {
        ...{ kind, refArea: code, iso3: iso, iso2, parent, names: {} as SearchEntry['names'] },
        ...(ownName && { everyday: [ownName] }),
      },
      everyday: everydayOf(kind, code),
      texts: {},
    }
    one.entry.names[language] = row.name
    if (said) one.texts[language] = said(row).join(' ')
    found.set(code, one)
  }
  return [...found.values()]
}

const sayGoal = (goal: string, name: string, { say, beside }: Wording) => beside([say('label.goal', { goal }), name])

/** People type “Goal 13” as well as its name. */
const numbered = <Row extends NameRow>(row: Row): Row => ({
  ...row,
  name: sayGoal(row.code, row.name, wordingIn(row.language as Language)),
})
