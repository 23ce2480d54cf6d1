import { passedWords, sameWords, type WordsOf } from '../../data/everydayWords.ts'
import type { Language } from '../../data/structure/codelists.ts'
import type { SearchEntry } from '../../data/structure/searchEntry.ts'
import { closed, foldText, isHan } from '../../data/wording/foldText.ts'
import { bareWord, wordKeys } from '../../data/wording/wordKeys.ts'

/** What bears names that can be looked for, and what may be found in its texts. */
export interface Searchable {
  entry: SearchEntry
  everyday?: WordsOf | undefined
  /** A region that one publisher made for itself. */
  isOfPublisher?: boolean
  /** Longer texts, in which a word weighs less than in a name. */
  texts?: Partial<Record<Language, string>>
}

/** One name or text of an entry, folded. */
export interface Term {
  /** Its place in the list of what is searchable. */
  of: number
  language: Language
  /** A name as we print it, one of every day, or a longer text. */
  weight: 'name' | 'everyday' | 'text'
  folded: string
  closed: string
  /** Its words without those that say nothing. */
  length: number
}

/** A word with the terms that have it. */
interface Known {
  word: string
  bare: string
  terms: number[]
  isOfName: boolean
}

export interface SearchIndex {
  all: readonly Searchable[]
  terms: readonly Term[]
  /** Every word of every term. */
  known: readonly Known[]
  /** Their places, sorted by the bare word: those that begin alike stand together. */
  sorted: readonly number[]
  /** The places of Chinese ones, in which another may stand anywhere. */
  han: readonly number[]
  byWord: ReadonlyMap<string, number>
  /** By a key that forms of a word share. */
  byKey: ReadonlyMap<string, ReadonlySet<number>>
  /** By code, of whatever kind: what is searchable has its place. */
  byCode: ReadonlyMap<string, readonly number[]>
}

/** All that a search looks through, made once for a release. */
export function createSearchIndex(all: readonly Searchable[]): SearchIndex {
  const terms: Term[] = []
  const known: Known[] = []
  const byWord = new Map<string, number>()
  const byKey = new Map<string, Set<number>>()
  const add = ({ of, language, weight }: Pick<Term, 'of' | 'language' | 'weight'>, text: string) => {
    const folded = foldQuery(text)
    if (folded === '') return
    const words = folded.split(' ')
    const term = terms.push({
      ...{ of, language, weight, folded, closed: folded.replaceAll(' ', '') },
      length: words.filter((word) => !isPassed(word)).length,
    })
    for (const word of new Set(words)) {
      const at = byWord.get(word) ?? known.push({ word, bare: bareWord(word), terms: [], isOfName: false }) - 1
      byWord.set(word, at)
      known[at]!.terms.push(term - 1)
      known[at]!.isOfName ||= weight !== 'text'
      for (const key of keysOf(word, language)) {
        const under = byKey.get(key) ?? new Set()
        byKey.set(key, under.add(at))
      }
    }
  }
  const keysKnown = new Map<string, string[]>()
  const keysOf = (word: string, language: Language) => {
    const place = `${language} ${word}`
    const keys = keysKnown.get(place) ?? keysIn(word, language)
    keysKnown.set(place, keys)
    return keys
  }
  const byCode = new Map<string, number[]>()
  for (const [of, { entry, everyday = {}, texts = {} }] of all.entries()) {
    for (const code of [entry.refArea, entry.iso3, entry.iso2])
      if (code) byCode.set(closed(code), [...(byCode.get(closed(code)) ?? []), of])
    for (const [language, name] of inLanguages(entry.names)) {
      add({ of, language, weight: 'name' }, name)
      const alone = name.replace(/\s*[(（].*$/, '')
      if (alone !== name) add({ of, language, weight: 'everyday' }, alone)
    }
    for (const name of entry.everyday ?? []) add({ of, language: 'en', weight: 'everyday' }, name)
    for (const [language, names] of inLanguages<string[]>(everyday))
      for (const name of names) add({ of, language, weight: 'everyday' }, name)
    for (const [language, text] of inLanguages(texts)) add({ of, language, weight: 'text' }, text)
  }
  const places = [...known.keys()]
  const sorted = places.toSorted((a, b) => (known[a]!.bare < known[b]!.bare ? -1 : 1))
  const han = places.filter((at) => isHan(known[at]!.word))
  return { all, terms, known, sorted, han, byWord, byKey, byCode }
}

/** What a word shares with its other forms and with words of the same meaning. */
export const keysIn = (word: string, language?: Language): string[] => {
  const keys = wordKeys(word, language)
  const same = [word, ...keys].flatMap((key) => sameOf.get(key) ?? [])
  return [...keys, ...new Set(same)]
}

/** Text folded, with each Chinese word in the one form of those that mean the same. */
export function foldQuery(text: string): string {
  const folded = foldText(text)
  if (!isHan(folded)) return folded
  return folded.replace(hanWords, (word) => hanForm.get(word) ?? word)
}

export const isPassed = (word: string): boolean => passed.has(word)

const passed = new Set(passedWords.map(foldText))

const inLanguages = <Value>(of: Partial<Record<Language, Value>>) => Object.entries(of) as [Language, Value][]

/** By a word or one of its keys: the meanings that it has. */
const sameOf = new Map<string, string[]>()
for (const [meaning, words] of sameWords.entries())
  for (const [language, those] of inLanguages(words))
    for (const folded of those.map(foldText)) {
      const keys = wordKeys(folded, language)
      for (const key of keys.length > 0 ? keys : [folded])
        sameOf.set(key, [...(sameOf.get(key) ?? []), `=${language}${meaning}`])
    }

const hanForm = new Map(
  sameWords.flatMap(({ zh }) => zh.slice(1).map((word) => [foldText(word), foldText(zh[0]!)] as const))
)
const hanWords = new RegExp([...hanForm.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')
