import type en from './messages/en.json'
import type { MethodMessages } from './methods/methodMessages.ts'
import type { SameMessageKey } from './sameMessages.ts'

/** The words of one language: ICU messages by key. The keys are those of English; a test holds the others to them. */
export type Messages = Readonly<Record<keyof typeof en, string>>
/** With the values of methods, which are said on few pages and travel with them. */
export type WholeMessages = Messages & MethodMessages
export type MessageKey = keyof Messages | SameMessageKey
