import { loadSay } from '../../messages/loadSay.ts'
import type english from './messages/en.json'

/** What the page of all Goals says. */
export const say = await loadSay<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
