import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the page of practices says. */
export const usePracticesSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
export type PracticesSay = ReturnType<typeof usePracticesSay>
