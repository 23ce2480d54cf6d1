import { use } from 'react'
import type { Language } from '../../data/structure/codelists.ts'
import { createSay, type SayOf } from '../../data/wording/format.ts'
import { documentLanguage } from './documentLanguage.ts'
import { type MessageFiles, messagesIn } from './messageFiles.ts'
import { useWords } from './words.ts'

/**
 * The words of one part of a page, in the language of the page that is round it. They are fetched once a language: in a
 * browser with the code that says them, so that they come no later than it; whoever says them before waits.
 */
export function sayOf<Key extends string>(files: MessageFiles): () => SayOf<Key> {
  const known = new Map<Language, Promise<SayOf<Key>>>()
  const fetch = async (language: Language) => {
    try {
      return createSay(language, await messagesIn<Key>(files, language))
    } catch (error) {
      known.delete(language)
      throw error
    }
  }
  const sayIn = (language: Language) => {
    const say = known.get(language) ?? fetch(language)
    known.set(language, say)
    return say
  }
  const here = documentLanguage()
  if (here) sayIn(here)
  // Asked of React each time, though the words be there: it tells what a component waits for by the order of asking.
  return () => use(sayIn(useWords().language))
}
