import { inEveryLanguage } from '../../data/wording/inEveryLanguage.ts'
import type english from './messages/en.json'

/** What only the server says beside a page, by language. */
export const pageMessages = await inEveryLanguage<typeof english>((language) => import(`./messages/${language}.json`))
