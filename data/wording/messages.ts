import type en from './messages/en.json'
import type { SameMessageKey } from './sameMessages.ts'

/** The words of one language: ICU messages by key. The keys are those of English; a test holds the others to them. */
export type Messages = Readonly<Record<keyof typeof en, string>>
export type MessageKey = keyof Messages | SameMessageKey
