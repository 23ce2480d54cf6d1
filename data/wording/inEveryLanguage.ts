import { type Language, languages } from '../structure/codelists.ts'

/** Words, a file a language, all at hand: for the server and for tests. A page fetches its one file instead. */
export async function inEveryLanguage<Messages>(
  fetch: (language: Language) => Promise<{ default: Messages }>
): Promise<Record<Language, Messages>> {
  const all = languages.map(async (language) => [language, (await fetch(language)).default] as const)
  return Object.fromEntries(await Promise.all(all)) as Record<Language, Messages>
}
