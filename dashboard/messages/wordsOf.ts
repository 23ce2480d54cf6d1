import { use } from 'react'
import type { Language } from '../../data/structure/codelists.ts'
import { late } from '../late/late.ts'
import { documentLanguage } from './documentLanguage.ts'
import { useWords } from './words.ts'

/**
 * What one part of a page is worded with, in the language of the page that is round it. It is fetched once a language: in
 * a browser with the code that needs it, so that it comes no later than that; whoever needs it before waits.
 */
export function wordsOf<Words>(fetch: (language: Language) => Promise<Words>): () => Words {
  const known = new Map<Language, () => Promise<Words>>()
  const wordsIn = (language: Language) => {
    const words = known.get(language) ?? late(() => fetch(language))
    known.set(language, words)
    return words()
  }
  const here = documentLanguage()
  if (here) void wordsIn(here)
  // Asked of React each time, though the words be there: it tells what a component waits for by the order of asking.
  return () => use(wordsIn(useWords().language))
}
