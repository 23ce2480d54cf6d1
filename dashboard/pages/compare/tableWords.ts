import { type Language, languages } from '../../../data/structure/codelists.ts'
import { createTableSay, type TableMessages, type TableSay } from '../../../data/wording/table/tableSay.ts'

const files: Record<Language, () => Promise<{ default: TableMessages }>> = {
  ar: () => import('../../../data/wording/table/messages/ar.json'),
  zh: () => import('../../../data/wording/table/messages/zh.json'),
  en: () => import('../../../data/wording/table/messages/en.json'),
  es: () => import('../../../data/wording/table/messages/es.json'),
  fr: () => import('../../../data/wording/table/messages/fr.json'),
  ru: () => import('../../../data/wording/table/messages/ru.json'),
}
const language = languages.find((code) => code === document.documentElement.lang) ?? 'en'

/** What tables say, in the language of this load, fetched with the page's code. */
export const sayTable: TableSay = createTableSay(language, (await files[language]()).default)
