import type en from './messages/en.json'

/** What the codes of a method mean, and how surveys are called. */
export type MethodMessages = Readonly<Record<keyof typeof en, string>>
