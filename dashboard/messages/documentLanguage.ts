import type { Language } from '../../data/structure/codelists.ts'
import { languageOfTag } from '../../data/structure/languageTag.ts'

/** The language in which the server sent the page; on the server itself there is none. */
export const documentLanguage = (): Language | undefined =>
  languageOfTag(globalThis.document?.documentElement.lang ?? '')
