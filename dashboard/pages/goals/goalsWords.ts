import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the page of all Goals says. */
export const useGoalsSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
