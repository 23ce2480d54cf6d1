import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the strip of years says. */
export const useYearsSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
