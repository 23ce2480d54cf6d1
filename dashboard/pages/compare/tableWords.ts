import { createSay } from '../../../data/wording/format.ts'
import { inShownLanguage } from '../../messages/inShownLanguage.ts'

/** What tables say, in the language of this load, fetched with the page's code. */
export const sayTable = await inShownLanguage(
  {
    ar: () => import('../../../data/wording/table/messages/ar.json'),
    zh: () => import('../../../data/wording/table/messages/zh.json'),
    en: () => import('../../../data/wording/table/messages/en.json'),
    es: () => import('../../../data/wording/table/messages/es.json'),
    fr: () => import('../../../data/wording/table/messages/fr.json'),
    ru: () => import('../../../data/wording/table/messages/ru.json'),
  },
  createSay
)
