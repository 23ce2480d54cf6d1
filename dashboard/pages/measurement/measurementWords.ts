import { sayOf } from '../../messages/sayOf.ts'
import type english from './messages/en.json'

/** What the pages on measurement say. */
export const useMeasurementSay = sayOf<keyof typeof english>(import.meta.glob('./*.json', { base: './messages' }))
export type MeasurementSay = ReturnType<typeof useMeasurementSay>
