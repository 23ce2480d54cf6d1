import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** The words of the pages of areas and groups. */
export const useAreaSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
