import type { Language } from '../../data/structure/codelists.ts'
import { inEveryLanguage } from '../../data/wording/inEveryLanguage.ts'
import type english from './messages/en.json'

const words = await inEveryLanguage<typeof english>((language) => import(`./messages/${language}.json`))

/** What names that are made up say of themselves. */
export const said = (language: Language, key: keyof typeof english, values: Record<string, string>): string =>
  words[language][key].replace(/\{(\w+)\}/g, (_, name: string) => values[name]!)
