import { createSay, type SayOf } from '../../data/wording/format.ts'
import { type MessageFiles, messagesIn } from './messageFiles.ts'
import { wordsOf } from './wordsOf.ts'

/** The words of one part of a page, in the language of the page that is round it. */
export const sayOf = <Key extends string>(files: MessageFiles): (() => SayOf<Key>) =>
  wordsOf(async (language) => createSay(language, await messagesIn<Key>(files, language)))
