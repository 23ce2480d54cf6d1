import { foldLetters } from '../wording/foldLetters.ts'
import words from './words.json' with { type: 'json' }

/** What a heading or a cell says in the words of every day, in six languages: `role`, `sex`, `gap`, `unit` and so on. */
export type WordKind = 'role' | 'sex' | 'age' | 'volunteer_type' | 'goal' | 'gap' | 'unit'

/** A text as names and headings are compared: folded, without spaces. */
export const closedLetters = (text: string): string => foldLetters(text).replaceAll(' ', '')

const meanings = new Map<string, string>()
for (const [key, said] of Object.entries<Record<string, string>>(words)) {
  const [kind, code] = key.split(' ')
  for (const word of Object.values(said).flatMap((list) => list.split('; '))) {
    const letters = closedLetters(word)
    if (letters && !meanings.has(`${kind} ${letters}`)) meanings.set(`${kind} ${letters}`, code!)
  }
}

/** The code that a text means among those of a kind, if it is one of their words. */
export const meaningOf = (kind: WordKind, text: string): string | undefined =>
  meanings.get(`${kind} ${closedLetters(text)}`)

/** Every word of a kind with its code: for what was nearly one. */
export const wordsOf = (kind: WordKind): { word: string; code: string }[] =>
  Object.entries<Record<string, string>>(words)
    .filter(([key]) => key.startsWith(`${kind} `))
    .flatMap(([key, said]) =>
      Object.values(said)
        .flatMap((list) => list.split('; '))
        .map((word) => ({ word, code: key.split(' ')[1]! }))
    )
