import type { Language } from '../structure/codelists.ts'
import { inEveryLanguage } from './inEveryLanguage.ts'
import type { Messages } from './messages.ts'

const all = await inEveryLanguage<Messages>((language) => import(`./messages/${language}.json`))

/** The words of a language: for the server and for tests. */
export const messagesOf = (language: Language): Messages => all[language]
