import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the list of releases says. */
export const useReleasesSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
