import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the panel of groups as a whole says. */
export const useAggregateSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
