import { shownBy } from '../../data/everydayWords.ts'
import { type Language, languages } from '../../data/structure/codelists.ts'
import { period } from '../../data/structure/selection.ts'
import { isHan } from '../../data/wording/foldText.ts'
import { stemIn } from '../../data/wording/wordKeys.ts'
import type { Figures } from './figureQueries.ts'
import { findTerms, inText, wordsOf } from './findTerms.ts'
import { foldQuery, isPassed, type SearchIndex } from './searchIndex.ts'

/** A selection that several words ask for together, by places in the list of what is searchable. */
export interface FoundView {
  series: string
  areas: number[]
  groups: number[]
  /** Codes by breakdown. */
  shown: Record<string, string[]>
  years: string[]
}

/** What a part of a query names: an area or group by its place, or a breakdown. */
type Named = { of: number } | { parameter: string; codes: readonly string[] }

const mostViews = 3
const mostWords = 7

/**
 * What “Jordan volunteers” or “volunteer rate by sex” asks for: the words that name areas, groups, breakdowns and years
 * are taken out, the longest first, and the rest names the indicator; those that have such figures go first.
 */
export async function findViews(
  index: SearchIndex,
  { query, language, figures }: { query: string; language: Language; figures: Figures }
): Promise<FoundView[]> {
  const { named, rest, years } = taken(index, query)
  const places = named.flatMap((one) => ('of' in one ? [one.of] : []))
  const kindOf = (of: number) => index.all[of]!.entry.kind
  const areas = [...new Set(places.filter((of) => kindOf(of) === 'area'))]
  const groups = [...new Set(places.filter((of) => kindOf(of) === 'group'))]
  const shown: Record<string, string[]> = {}
  for (const one of named)
    if ('codes' in one) shown[one.parameter] = [...new Set([...(shown[one.parameter] ?? []), ...one.codes])]
  const isBroken = Object.keys(shown).length > 0
  if (places.length === 0 && !isBroken) return []
  if (rest === '' && !isBroken && places.length < 2) return []
  const codes = areas.map((of) => index.all[of]!.entry.refArea)
  const series: string[] = []
  const withFigures: string[] = []
  for (const one of seriesFor(index, rest, language)) {
    if (withFigures.length === mostViews) break
    if (!(await figures.has(one, undefined, shown))) continue
    series.push(one)
    if (await hasAll(figures, one, { codes, shown })) withFigures.push(one)
  }
  // Where none has a figure, the page of the first says why.
  const offered = withFigures.length > 0 ? withFigures : series.slice(0, 1)
  return offered.map((one) => ({ series: one, areas, groups, shown, years }))
}

async function hasAll(
  figures: Figures,
  series: string,
  { codes, shown }: { codes: readonly string[]; shown: FoundView['shown'] }
): Promise<boolean> {
  for (const code of codes) if (!(await figures.has(series, code, shown))) return false
  return true
}

/** The indicators that the rest of the words names; each where nothing is left. */
function seriesFor(index: SearchIndex, rest: string, language: Language): string[] {
  const isSeries = (of: number) => index.all[of]!.entry.kind === 'series'
  const places =
    rest === ''
      ? [...index.all.keys()]
      : findTerms(index, rest, language)
          .filter(isName)
          .map(({ of }) => of)
  return places.filter(isSeries).map((of) => index.all[of]!.entry.refArea)
}

const isName = ({ fit }: { fit: number }) => fit < inText

interface Taken {
  named: Named[]
  /** What is left of the query. */
  rest: string
  years: string[]
}

function taken(index: SearchIndex, query: string): Taken {
  const { byStems, han } = phrasesOf(index)
  const named: Named[] = []
  let left = query
  for (const [phrase, one] of isHan(query) ? han : []) {
    if (!left.includes(phrase)) continue
    left = left.replace(phrase, ' ')
    named.push(one)
  }
  let words = left.split(/ |(?<=^| )的|的(?=$| )/).filter(Boolean)
  const years = words.filter((word) => /^\d{4}$/.test(word) && isOfPeriod(Number(word))).sort()
  words = words.filter((word) => !years.includes(word))
  for (let length = Math.min(mostWords, words.length); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const part = words.slice(at, at + length)
      const one = part.every(isPassed) ? undefined : stemsOf(part).flatMap((stems) => byStems.get(stems) ?? [])[0]
      if (!one) continue
      named.push(one)
      words.splice(at, length)
      at--
    }
  return { named, years, rest: words.length > 0 ? wordsOf(index, words.join(' ')).join(' ') : '' }
}

const isOfPeriod = (year: number) => year >= period.start && year <= period.end

const stemsOf = (words: readonly string[]) =>
  languages.map((language) => `${language}:${words.map((word) => stemIn(language, word)).join(' ')}`)

interface Phrases {
  byStems: Map<string, Named>
  /** Chinese ones, the longest first. */
  han: [string, Named][]
}

const known = new WeakMap<SearchIndex, Phrases>()

/** What names an area, a group or a breakdown, by the stems of its words. */
function phrasesOf(index: SearchIndex): Phrases {
  const before = known.get(index)
  if (before) return before
  const byStems = new Map<string, Named>()
  const han = new Map<string, Named>()
  const add = (folded: string, one: Named, language: Language) => {
    const stems = `${language}:${folded
      .split(' ')
      .map((word) => stemIn(language, word))
      .join(' ')}`
    if (!byStems.has(stems)) byStems.set(stems, one)
    if (isHan(folded) && folded.length > 1 && !han.has(folded)) han.set(folded, one)
  }
  for (const { parameter, codes, words } of shownBy)
    for (const [language, those] of Object.entries(words) as [Language, string[]][])
      for (const word of those) add(foldQuery(word), { parameter, codes }, language)
  for (const { of, folded, language, weight } of index.terms) {
    const { kind } = index.all[of]!.entry
    if (weight !== 'text' && (kind === 'area' || kind === 'group')) add(folded, { of }, language)
  }
  const made = { byStems, han: [...han].sort(([a], [b]) => b.length - a.length) }
  known.set(index, made)
  return made
}
