import type { View } from '../../data/structure/line.ts'
import type { Selection } from '../../data/structure/selection.ts'

/** A file's name says what is in it and which release it is from; it holds nothing but codes. */
export function downloadName(
  { series, startPeriod, endPeriod }: Selection,
  { measure, release }: View,
  extension: 'csv' | 'metadata.json'
): string {
  const period = startPeriod === endPeriod ? startPeriod : `${startPeriod}-${endPeriod}`
  return `${[...series, measure, period, release].join('_')}.${extension}`
}
