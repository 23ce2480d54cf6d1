import type { Language } from '../../data/structure/codelists.ts'

/** Files of words by language, as `import.meta.glob('./*.json', { base })` finds them: one is fetched, that of the reader. */
export type MessageFiles = Record<string, () => Promise<unknown>>

/** The words of a language. */
export async function messagesIn<Key extends string>(files: MessageFiles, language: Language) {
  const { default: messages } = (await files[`./${language}.json`]!()) as { default: Readonly<Record<Key, string>> }
  return messages
}
