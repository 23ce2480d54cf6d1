import type { Language } from '../../data/structure/codelists.ts'
import { type SearchEntry, type SearchKind, searchKinds } from '../../data/structure/searchEntry.ts'
import { searchAreas } from './searchAreas.ts'

/** What fits, kind by kind: so that many practices do not bury the one area. */
export interface Found {
  kind: SearchKind
  entries: SearchEntry[]
  /** How many more of this kind fit. */
  more: number
}

/** At most this many of a kind are listed. */
const most = 6

/** Goals, areas, series and practices whose name in any of six languages, or code, fits; nothing for nothing typed. */
export function searchAll(entries: readonly SearchEntry[], typed: string, language: Language): Found[] {
  if (typed.trim() === '') return []
  const fit = searchAreas(entries, typed, language)
  return searchKinds.flatMap((kind) => {
    const own = fit.filter((entry) => entry.kind === kind)
    return own.length > 0 ? [{ kind, entries: own.slice(0, most), more: Math.max(0, own.length - most) }] : []
  })
}
