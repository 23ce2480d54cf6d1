import { sayOf } from '../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the words of the field mean here. */
export const useTermSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
