import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the comparison table and its controls say. */
export const useComparisonSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
