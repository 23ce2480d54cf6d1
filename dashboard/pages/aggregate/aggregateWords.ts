import { loadSay } from '../../messages/loadSay.ts'
import type english from './messages/en.json'

/** What the panel of groups as a whole says, in the language of this load. */
export const say = await loadSay<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
