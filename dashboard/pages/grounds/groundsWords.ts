import { loadSay } from '../../messages/loadSay.ts'
import type english from './messages/en.json'

/** What the note on comparability says, in the language of this load. */
export const say = await loadSay<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
