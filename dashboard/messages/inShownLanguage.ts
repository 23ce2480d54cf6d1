import { type Language, languages } from '../../data/structure/codelists.ts'
import { shownLanguage } from './drawing.ts'

/** Files of words, by language; each is fetched by whoever reads that language. */
export type MessageFiles<Messages> = Record<Language, () => Promise<{ default: Messages }>>

/**
 * The words of one part of a page in the language shown, fetched with its code and not before. A browser shows one
 * language for as long as it has the page; the server draws all six and has their words at hand.
 */
export async function inShownLanguage<Messages, Say extends (...said: never[]) => string>(
  files: MessageFiles<Messages>,
  sayIn: (language: Language, messages: Messages) => Say
): Promise<Say> {
  const load = async (language: Language) => sayIn(language, (await files[language]()).default)
  if (globalThis.document) return load(shownLanguage())
  const all = await Promise.all(languages.map(async (language) => [language, await load(language)] as const))
  const byLanguage = new Map(all)
  return ((...said) => byLanguage.get(shownLanguage())!(...said)) as Say
}
