import type { AreaNames } from '../../data/structure/area.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { foldText } from '../../data/wording/foldText.ts'
import { editDistance } from './editDistance.ts'

/**
 * Areas whose name in any of the six languages, ISO3 or M49 code fits what was typed, the best first. A name in the
 * reader's language goes before the same fit in another; equal fits keep the order in which they were given.
 */
export function searchAreas<Area extends AreaNames>(areas: readonly Area[], typed: string, language: Language): Area[] {
  const query = foldText(typed)
  if (query === '') return [...areas]
  const found = areas.map((area) => ({ area, fit: fitOf(area, query, language) })).filter(({ fit }) => fit < noFit)
  const exact = found.some(({ fit }) => fit < guess)
  return found
    .filter(({ fit }) => !exact || fit < guess)
    .sort((a, b) => a.fit - b.fit)
    .map(({ area }) => area)
}

const guess = 10
const noFit = 12

function fitOf(area: AreaNames, query: string, language: Language): number {
  if (area.refArea.toLowerCase() === query || area.iso3?.toLowerCase() === query) return 0
  const others = Object.values(area.names)
  return Math.min(nameFit(area.names[language], query), ...others.map((name) => nameFit(name, query) + 0.5))
}

/** From the whole name, over its beginning and the beginning of a word, to a part; a slip of the hand comes last. */
function nameFit(name: string, query: string): number {
  const folded = folds.get(name) ?? remember(name)
  if (folded === query) return 1
  if (folded.startsWith(query)) return 2
  if (folded.includes(` ${query}`)) return 3
  const squeezed = folded.replaceAll(' ', '')
  if (squeezed.startsWith(query.replaceAll(' ', ''))) return 4
  if (query.length > 1 && folded.includes(query)) return 5
  if (query.length >= 4 && editDistance(folded.slice(0, query.length + 1), query) <= 1) return guess
  if (query.length >= 6 && editDistance(folded, query) <= 2) return guess + 1
  return noFit
}

const folds = new Map<string, string>()
function remember(name: string): string {
  const folded = foldText(name)
  folds.set(name, folded)
  return folded
}
