import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** The words for groups of people beside each other. */
export const useSplitsSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
export type SplitsSay = ReturnType<typeof useSplitsSay>
