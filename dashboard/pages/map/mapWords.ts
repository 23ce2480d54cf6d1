import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What a map says. */
export const useMapSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
export type MapSay = ReturnType<typeof useMapSay>
