import type { AreaNames } from './area.ts'

/** What a search may find: a view is a selection that the explorer shows, the others have pages of their own. */
export const searchKinds = ['view', 'goal', 'area', 'group', 'series', 'practice'] as const
export type SearchKind = (typeof searchKinds)[number]

/** One thing with its names in all six languages. `refArea` is its code, whatever its kind. */
export interface SearchEntry extends AreaNames {
  kind: Exclude<SearchKind, 'view'>
  /** Of a part of a country: that country. */
  parent: string | null
}

/** One thing that a search found, named in the reader's language. */
export interface SearchHit {
  kind: SearchKind
  /** Of a view: its parameters, as the explorer and the open interface take them. */
  code: string
  /** Of an area. */
  iso3: string | null
  /** Of a part of a country: the code of that country. */
  parent: string | null
  /** And its name, in the reader's language. */
  parentName: string | null
  name: string
}

/**
 * How what was found answers what was asked: it holds all of its words; all of what was probably meant, for nothing
 * holds what was written; some of its words, for nothing holds all; or nothing does.
 */
export const searchMatches = ['all', 'guess', 'some', 'none'] as const
export type SearchMatch = (typeof searchMatches)[number]

/** What fits, the best first. */
export interface SearchAnswer {
  hits: SearchHit[]
  /** How many fit in all. */
  total: number
  /** How many of each kind. */
  kinds: Record<SearchKind, number>
  match: SearchMatch
  /** What was searched for instead; null where it was just what was asked. */
  read: string | null
}

/** Whether there is anything in it that could be looked for. */
export const isSearchable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The areas and series that bear the words of a search, by which rows are kept. */
export interface FoundCodes {
  areas: ReadonlySet<string>
  series: ReadonlySet<string>
}

/** Just what holds all the words: a guess keeps no row. */
export function foundCodes({ hits, match }: Pick<SearchAnswer, 'hits' | 'match'>): FoundCodes {
  const codes = (kind: SearchKind) =>
    new Set(match === 'all' ? hits.filter((hit) => hit.kind === kind).map(({ code }) => code) : [])
  return { areas: codes('area'), series: codes('series') }
}
