import { createContext, use } from 'react'
import type { Language } from '../../data/structure/codelists.ts'
import type { Wording } from '../../data/wording/wording.ts'
import type { Say } from './interfaceSay.ts'

export interface Words {
  language: Language
  dir: 'ltr' | 'rtl'
  /** The interface's own words. */
  say: Say
  /** How data are said. */
  wording: Wording
}

export const WordsContext = createContext<Words | null>(null)

/** The words of the reader's language; a page loads one language only. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('no words: render inside WordsContext')
  return words
}
