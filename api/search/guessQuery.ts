import { editDistance } from '../../data/wording/editDistance.ts'
import { isHan } from '../../data/wording/foldText.ts'
import { isHeld, wordsOf } from './findTerms.ts'
import type { SearchIndex } from './searchIndex.ts'

/**
 * A query with its misspelt words mended: a word that stands nowhere, for one of a name that a slip of the hand makes of
 * it. Short words are never guessed, nor is a first letter.
 */
export function guessQuery(index: SearchIndex, query: string): string | undefined {
  const words = wordsOf(index, query)
  const meant = words.map((word) => (isHeld(index, word) ? word : nearestWord(index, word)))
  const isMended = meant.some((word, at) => word !== words[at])
  return isMended && meant.every((word) => word !== undefined) ? meant.join(' ') : undefined
}

function nearestWord({ known }: SearchIndex, word: string): string | undefined {
  const most = isHan(word) || /\d/.test(word) || word.length < 5 ? 0 : word.length < 9 ? 1 : 2
  let best: { word: string; distance: number } | undefined
  for (const { word: other, isOfName } of known) {
    if (!isOfName || other[0] !== word[0] || Math.abs(other.length - word.length) > most) continue
    const distance = editDistance(word, other)
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { word: other, distance }
  }
  return best?.word
}
