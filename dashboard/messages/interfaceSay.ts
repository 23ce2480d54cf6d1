import type { Language } from '../../data/structure/codelists.ts'
import { createSay, type SayOf } from '../../data/wording/format.ts'
import type { MessageKey, Messages } from '../../data/wording/messages.ts'
import { withSameMessages } from '../../data/wording/sameMessages.ts'
import type english from './en.json'

export type InterfaceMessages = Readonly<Record<keyof typeof english, string>>
/** What only the interface says, the names of pages, and all that is said of data. */
export type InterfaceKey = keyof InterfaceMessages | 'nav.goals' | 'nav.data' | 'nav.method' | MessageKey
export type Say = SayOf<InterfaceKey>

/** Says the interface's own words in one language and those of data; some pages are called as data are. */
export const createInterfaceSay = (language: Language, own: InterfaceMessages, data: Messages): Say =>
  createSay<InterfaceKey>(language, {
    ...withSameMessages(data),
    ...own,
    'nav.goals': data['parameter.goal'],
    'nav.data': data['file.data'],
    'nav.method': data['file.method'],
  })
