import { type Language, languages } from '../../data/structure/codelists.ts'
import { sayIn } from './interfaceSay.ts'

type MessageFiles<Key extends string> = Record<Language, () => Promise<{ default: Record<Key, string> }>>

/** The words of one page in the language of this load, fetched with the page's code and not before. */
export async function loadSay<Key extends string>(files: MessageFiles<Key>) {
  const shown = globalThis.document?.documentElement.lang
  const language = languages.find((code) => code === shown) ?? 'en'
  return sayIn(language, (await files[language]()).default)
}
