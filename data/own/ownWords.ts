import type { Language } from '../structure/codelists.ts'
import type { Dimension, dimensions } from '../structure/dimensionCodes.ts'
import { foldLetters } from '../wording/foldLetters.ts'
import words from './words.json' with { type: 'json' }

/** What a heading or a cell says in the words of every day, in six languages: `role`, `gap`, `unit`, and each breakdown by its column. */
export type WordKind = 'role' | 'gap' | 'unit' | (typeof dimensions)[Dimension]['column']

/** A text as names and headings are compared: folded, without spaces. */
export const closedLetters = (text: string): string => foldLetters(text).replaceAll(' ', '')

const meanings = new Map<string, string>()
const languagesOf = new Map<string, Set<Language>>()
for (const [key, said] of Object.entries<Record<string, string>>(words)) {
  const [kind, code] = key.split(' ')
  for (const [language, list] of Object.entries(said) as [Language, string][])
    for (const letters of list.split('; ').map(closedLetters).filter(Boolean)) {
      const word = `${kind} ${letters}`
      if (!meanings.has(word)) meanings.set(word, code!)
      languagesOf.set(word, (languagesOf.get(word) ?? new Set()).add(language))
    }
}

/** The code that a text means among those of a kind, if it is one of their words. */
export const meaningOf = (kind: WordKind, text: string): string | undefined =>
  meanings.get(`${kind} ${closedLetters(text)}`)

/** The one language in which most of these texts are words of a kind; undefined where no language has most. */
export function languageOfWords(kind: WordKind, texts: readonly string[]): Language | undefined {
  const counts = new Map<Language, number>()
  for (const text of texts)
    for (const language of languagesOf.get(`${kind} ${closedLetters(text)}`) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

/** Every word of a kind with its code: for what was nearly one. */
export const wordsOf = (kind: WordKind): { word: string; code: string }[] =>
  Object.entries<Record<string, string>>(words)
    .filter(([key]) => key.startsWith(`${kind} `))
    .flatMap(([key, said]) =>
      Object.values(said)
        .flatMap((list) => list.split('; '))
        .map((word) => ({ word, code: key.split(' ')[1]! }))
    )
