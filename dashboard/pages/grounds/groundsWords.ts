import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the note on comparability says. */
export const useGroundsSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
