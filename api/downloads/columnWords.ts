import { inEveryLanguage } from '../../data/wording/inEveryLanguage.ts'
import type english from './messages/en.json'

/** What each column of a file of observations holds. */
export const columnWords = await inEveryLanguage<typeof english>((language) => import(`./messages/${language}.json`))
