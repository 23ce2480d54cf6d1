import type { Language } from '../../data/structure/codelists.ts'
import { isHan } from '../../data/wording/foldText.ts'
import { bareWord } from '../../data/wording/wordKeys.ts'
import { isPassed, keysIn, type SearchIndex, type Term } from './searchIndex.ts'

/** How well something fits: the less, the better. From two on it is a part of a name, from `inText` on of a longer text. */
export interface Fit {
  /** Its place in the list of what is searchable. */
  of: number
  fit: number
}

/** How a word is the one asked for: itself, in another form or by another word of its meaning, or as its beginning. */
const itself = 0
const form = 1
const beginning = 2

/** Only of so few words is it asked whether their spaces stand elsewhere: “cote divoire”. */
const mostUnspaced = 2

export const inText = 20
const inOtherLanguage = 0.3
/** American Samoa is not what “America” asks for first. */
const looser = 0.6
/** Of what a publisher made for itself, after all that has a standard name: Africa, its regions, “Africa (Peace Corps region)”. */
const ofPublisher = 2

/** Everything that holds all words of a folded query, the best first; equal fits keep the order in which they stand. */
export function findTerms(index: SearchIndex, query: string, language: Language): Fit[] {
  const words = wordsOf(index, query)
  const best = new Map<number, number>()
  const put = (of: number, fit: number) => best.set(of, Math.min(fit, best.get(of) ?? Infinity))
  const closed = query.replaceAll(' ', '')
  for (const of of index.byCode.get(closed) ?? []) put(of, 0)
  for (const [at, worst] of holding(index, words)) {
    const term = index.terms[at]!
    put(term.of, fitOf(term, { query, closed, words, worst }) + penalty(term, language) + aside(index, term))
  }
  if (best.size === 0 && closed.length >= 6 && words.length <= mostUnspaced)
    for (const term of index.terms)
      if (term.weight !== 'text' && term.closed.includes(closed) && beginsAtWord(term.folded, closed))
        put(term.of, 4 + penalty(term, language))
  return [...best].map(([of, fit]) => ({ of, fit })).sort((a, b) => a.fit - b.fit || a.of - b.of)
}

/** The words of a query that say something; Chinese ones that nothing holds together are told apart. */
export function wordsOf(index: SearchIndex, query: string): string[] {
  const all = query.split(' ').flatMap((word) => (isHan(word) && !isHeld(index, word) ? hanWordsOf(word) : [word]))
  const saying = all.filter((word) => !isPassed(word))
  return saying.length > 0 ? saying : all
}

/** Whether anything has this word, as itself, in another form or as its beginning. */
export const isHeld = (index: SearchIndex, word: string): boolean => matches(index, word).size > 0

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const hanWordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)

/** By place of a term that has every word: how far the loosest of them is from what was asked. */
function holding(index: SearchIndex, words: readonly string[]): Map<number, number> {
  let held: Map<number, number> | undefined
  for (const word of words) {
    const own = new Map<number, number>()
    for (const [at, how] of matches(index, word))
      for (const term of index.known[at]!.terms) {
        const before = held ? held.get(term) : itself
        if (before !== undefined) own.set(term, Math.min(own.get(term) ?? Infinity, Math.max(before, how)))
      }
    held = own
    if (held.size === 0) break
  }
  return held ?? new Map()
}

function matches(index: SearchIndex, word: string): Map<number, number> {
  const { known, han, byWord, byKey } = index
  const found = new Map<number, number>()
  const exact = byWord.get(word)
  const bare = bareWord(word)
  if (!/^\d+$/.test(word)) for (const at of beginningWith(index, bare)) found.set(at, beginning)
  if (isHan(word) && word.length > 1) for (const at of han) if (known[at]!.word.includes(word)) found.set(at, beginning)
  for (const key of keysIn(word))
    for (const at of byKey.get(key) ?? []) found.set(at, isTheSame(known[at]!.bare, bare) ? itself : form)
  if (exact !== undefined) found.set(exact, itself)
  return found
}

/** Without its article, and in Arabic without a particle of one letter before it, which a stem may hide: وأمريكا is أمريكا. */
const isTheSame = (known: string, bare: string) =>
  known === bare || (known.endsWith(bare) && /^[وفبكل]$/.test(known.slice(0, -bare.length)))

function* beginningWith({ known, sorted }: SearchIndex, begin: string) {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (known[sorted[middle]!]!.bare < begin) low = middle + 1
    else high = middle
  }
  for (; low < sorted.length && known[sorted[low]!]!.bare.startsWith(begin); low++) yield sorted[low]!
}

interface Asked {
  query: string
  closed: string
  words: readonly string[]
  worst: number
}

/** The whole name, then its beginning, then its words in any order, then beginnings of words; each by how much is left over. */
function fitOf(term: Term, { query, closed, words, worst }: Asked): number {
  if (term.folded === query) return 1
  if (term.closed === closed || term.closed === words.join('')) return 1.1
  const share = isHan(query)
    ? 1 - Math.min(1, closed.length / term.closed.length)
    : 1 - Math.min(1, words.length / term.length)
  if (worst < beginning && term.length === words.length && !isHan(query)) return 1.6
  if (term.folded.startsWith(`${query} `)) return 2 + share
  if (isHan(query) ? term.folded.startsWith(query) : worst < beginning) return 3 + share + (worst === form ? looser : 0)
  return term.closed.startsWith(closed) ? 4 + share : 5 + share
}

const penalty = ({ weight, language: own }: Term, language: Language) =>
  (weight === 'text' ? inText : 0) + (own === language && weight === 'name' ? 0 : inOtherLanguage)

const aside = ({ all }: SearchIndex, { of }: Term) => (all[of]!.isOfPublisher ? ofPublisher : 0)

/** Whether a folded text begins with what has no spaces at one of its words: “Ivory Coast” with “ivorycoast”. */
function beginsAtWord(text: string, closed: string): boolean {
  const words = text.split(' ')
  return words.some((_, at) => words.slice(at).join('').startsWith(closed))
}
