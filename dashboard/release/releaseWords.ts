import { sayOf } from '../messages/sayOf.ts'
import type english from './messages/en.json'

/** What is said of the release that a page is made from. */
export const useReleaseSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
