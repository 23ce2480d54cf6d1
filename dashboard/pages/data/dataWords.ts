import { loadSay } from '../../messages/loadSay.ts'
import type english from './messages/en.json'

/** The words of this page alone. */
export const say = await loadSay<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
