import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the first page says. */
export const useStartSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
