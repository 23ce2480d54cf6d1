import type { AreaNames } from './area.ts'

/** What a search may find. */
export const searchKinds = ['goal', 'area', 'series', 'practice'] as const
export type SearchKind = (typeof searchKinds)[number]

/** One thing with its names in all six languages. `refArea` is its code, whatever its kind. */
export interface SearchEntry extends AreaNames {
  kind: SearchKind
  /** Of a part of a country: that country. */
  parent: string | null
}

/** One thing that a search found, named in the reader's language. */
export interface SearchHit {
  kind: SearchKind
  code: string
  /** Of an area. */
  iso3: string | null
  /** Of a part of a country: the code of that country. */
  parent: string | null
  name: string
}

/** What fits, the best first. */
export interface SearchAnswer {
  hits: SearchHit[]
  /** How many fit in all. */
  total: number
}
