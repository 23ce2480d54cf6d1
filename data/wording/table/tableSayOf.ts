import type { Language } from '../../structure/codelists.ts'
import { createSay } from '../format.ts'
import { inEveryLanguage } from '../inEveryLanguage.ts'
import type en from './messages/en.json'
import type { TableSay } from './tableSay.ts'

const all = await inEveryLanguage<typeof en>((language) => import(`./messages/${language}.json`))

/** What tables say in a language: for the server and for tests. */
export const tableSayOf = (language: Language): TableSay => createSay(language, all[language])
