import { type Language, languages } from '../../data/structure/codelists.ts'

let shown: Language | undefined

/** Shows a language where there is no page yet that says which it is in. */
export function showLanguage(language: Language): void {
  shown = language
}

/** The language that is shown. */
export function shownLanguage(): Language {
  const lang = globalThis.document?.documentElement.lang
  return shown ?? languages.find((code) => code === lang) ?? 'en'
}
