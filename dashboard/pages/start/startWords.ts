import { loadSay } from '../../messages/loadSay.ts'
import type english from './messages/en.json'

/** What the first page says. */
export const say = await loadSay<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
