import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** The words of this page alone. */
export const useDataSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
