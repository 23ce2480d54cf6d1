import type { Language } from '../structure/codelists.ts'
import { inEveryLanguage } from '../wording/inEveryLanguage.ts'
import type { OwnMessages } from './sayProblem.ts'

const all = await inEveryLanguage<OwnMessages>((language) => import(`./messages/${language}.json`))

/** The words of a language about somebody's own file: for commands, the server and tests. A page fetches its one. */
export const ownMessagesOf = (language: Language): OwnMessages => all[language]
