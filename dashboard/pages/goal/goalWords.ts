import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the page of one Goal says. */
export const useGoalSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
