import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** The words of this page. */
export const useExploreSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
