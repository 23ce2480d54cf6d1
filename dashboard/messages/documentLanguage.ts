import { isLanguage, type Language } from '../../data/structure/codelists.ts'

/** The language in which the server sent the page; on the server itself there is none. */
export function documentLanguage(): Language | undefined {
  const lang = globalThis.document?.documentElement.lang
  return isLanguage(lang) ? lang : undefined
}
