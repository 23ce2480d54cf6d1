import { inShownLanguage, type MessageFiles } from './inShownLanguage.ts'
import { sayIn } from './interfaceSay.ts'

/** The words of one page, as its component says them. */
export const loadSay = <Key extends string>(files: MessageFiles<Record<Key, string>>) =>
  inShownLanguage(files, sayIn<Key>)
