import type { AreaNames } from './area.ts'

/** What a search may find. */
export const searchKinds = ['goal', 'area', 'series', 'practice'] as const
export type SearchKind = (typeof searchKinds)[number]

/** One thing with its names in all six languages. `refArea` is its code, whatever its kind. */
export interface SearchEntry extends AreaNames {
  kind: SearchKind
}
