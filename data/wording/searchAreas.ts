import type { AreaNames } from '../structure/area.ts'
import type { Language } from '../structure/codelists.ts'
import { editDistance } from './editDistance.ts'
import { beginsAtWord, foldText } from './foldText.ts'

/**
 * Areas whose name in any of the six languages, everyday name, ISO or M49 code fits what was typed, the best first. A name in the
 * reader's language goes before the same fit in another; equal fits keep the order in which they were given. The code of
 * an area, goal, series or practice stands in `refArea`.
 */
export function searchAreas<Area extends AreaNames>(areas: readonly Area[], typed: string, language: Language): Area[] {
  const query = foldText(typed)
  if (query === '') return [...areas]
  const found = fitting(areas, { query, language, nameFit })
  return found.length > 0 ? found : fitting(areas, { query, language, nameFit: guessFit })
}

interface Sought {
  query: string
  language: Language
  /** How well a folded name fits: the less, the better; from `noFit` on, not at all. */
  nameFit: (name: string, query: string) => number
}

const noFit = 10

function fitting<Area extends AreaNames>(areas: readonly Area[], { query, language, nameFit }: Sought): Area[] {
  const fitOf = ({ refArea, iso3, iso2, names, everyday = [] }: Area) => {
    if (folded(refArea) === query || iso3?.toLowerCase() === query || iso2?.toLowerCase() === query) return 0
    const inAny = [...Object.values(names), ...everyday].map((name) => nameFit(folded(name), query) + 0.5)
    return Math.min(nameFit(folded(names[language]), query), ...inAny)
  }
  return areas
    .map((area) => ({ area, fit: fitOf(area) }))
    .filter(({ fit }) => fit < noFit)
    .sort((a, b) => a.fit - b.fit)
    .map(({ area }) => area)
}

/** From the whole name, over its beginning and the beginning of a word, to a part and to its words in any order. */
function nameFit(name: string, query: string): number {
  if (name === query) return 1
  if (name.startsWith(query)) return 2
  if (name.includes(` ${query}`)) return 3
  if (beginsAtWord(name, query)) return 4
  if (query.length > 1 && name.includes(query)) return 5
  if (query.includes(' ') && query.split(' ').every((word) => ` ${name}`.includes(` ${word}`))) return 6
  return noFit
}

/** A slip of the hand, asked for only where nothing fits as it is written. */
function guessFit(name: string, query: string): number {
  if (query.length >= 4 && editDistance(name.slice(0, query.length + 1), query) <= 1) return 1
  const isNear = query.length >= 6 && Math.abs(name.length - query.length) <= 2
  return isNear && editDistance(name, query) <= 2 ? 2 : noFit
}

const folds = new Map<string, string>()
function folded(name: string): string {
  const known = folds.get(name)
  if (known !== undefined) return known
  const made = foldText(name)
  folds.set(name, made)
  return made
}
