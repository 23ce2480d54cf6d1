import { type Language, languages } from '../../data/structure/codelists.ts'
import { createSay, type SayOf } from '../../data/wording/format.ts'
import { shownLanguage } from './drawing.ts'
import { type MessageFiles, messagesIn } from './messageFiles.ts'

/**
 * The words of one part of a page in the language shown, fetched with its code and not before. A browser shows one
 * language for as long as it has the page; the server draws all six and has their words at hand.
 */
export async function loadSay<Key extends string>(files: MessageFiles): Promise<SayOf<Key>> {
  const load = async (language: Language) => createSay(language, await messagesIn<Key>(files, language))
  if (globalThis.document) return load(shownLanguage())
  const all = await Promise.all(languages.map(async (language) => [language, await load(language)] as const))
  const byLanguage = new Map(all)
  return (key, args) => byLanguage.get(shownLanguage())!(key, args)
}
