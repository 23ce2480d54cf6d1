import type { Language } from '../data/structure/codelists.ts'
import { messagesOf } from '../data/wording/messagesOf.ts'
import { createWording, type WholeWording } from '../data/wording/wording.ts'

/** How readers of a language are spoken to. Made once a language: its messages are read only when they are said. */
export function wordingIn(language: Language): WholeWording {
  const wording = made.get(language) ?? createWording(language, messagesOf(language))
  made.set(language, wording)
  return wording
}

const made = new Map<Language, WholeWording>()
