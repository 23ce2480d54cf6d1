import { sayOf } from '../messages/sayOf.ts'
import type english from './messages/en.json'

/** What a search says of what it found. */
export const useSearchSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
