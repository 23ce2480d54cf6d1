import { loadSay } from '../../messages/loadSay.ts'
import type english from './messages/en.json'

/** What the comparison table and its controls say, in the language of this load. */
export const say = await loadSay<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
