import type en from './messages/en.json'

/** The keys are those of English; a test holds the other five languages to them. */
export type MessageKey = keyof typeof en
/** The words of one language: ICU messages by key. */
export type Messages = Readonly<Record<MessageKey, string>>
