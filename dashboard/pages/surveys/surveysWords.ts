import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What is said of areas that could have asked. */
export const useSurveysSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
