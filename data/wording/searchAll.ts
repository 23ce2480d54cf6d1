import type { Language } from '../structure/codelists.ts'
import type { SearchEntry, SearchKind } from '../structure/searchEntry.ts'
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

/**
 * Goals, areas, series and practices whose name in any of six languages, or code, fits; the kind of the best fit stands
 * first, so that the first of all is what was meant. Nothing for nothing typed.
 */
export function searchAll(entries: readonly SearchEntry[], typed: string, language: Language): Found[] {
  if (typed.trim() === '') return []
  const fit = searchAreas(entries, typed, language)
  return [...new Set(fit.map(({ kind }) => kind))].map((kind) => {
    const own = fit.filter((entry) => entry.kind === kind)
    return { kind, entries: own.slice(0, most), more: Math.max(0, own.length - most) }
  })
}
