import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the first page says. */
export const useOverviewSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
