import type { Language } from '../structure/codelists.ts'
import { inEveryLanguage } from './inEveryLanguage.ts'
import type { Messages, WholeMessages } from './messages.ts'
import type { MethodMessages } from './methods/methodMessages.ts'

const all = await inEveryLanguage<Messages>((language) => import(`./messages/${language}.json`))
const methods = await inEveryLanguage<MethodMessages>((language) => import(`./methods/messages/${language}.json`))

/** The words of a language, those of methods too: for the server and for tests. */
export const messagesOf = (language: Language): WholeMessages => ({ ...all[language], ...methods[language] })
