import { createSay } from '../../data/wording/format.ts'
import { inShownLanguage, type MessageFiles } from './inShownLanguage.ts'

/** The words of one page, as its component says them. */
export const loadSay = <Key extends string>(files: MessageFiles<Record<Key, string>>) =>
  inShownLanguage(files, createSay<Key>)
