import type { Selection } from './selection.ts'
import type { SeriesSummary } from './series.ts'

/**
 * The part of a selection that is about one series. Beside others a series that does not have the measure asked for is
 * shown as published, and its unit says so; alone it is refused.
 */
export const seriesSelection = (
  selection: Selection,
  { series, measures }: Pick<SeriesSummary, 'series' | 'measures'>
): Selection => {
  const isFitting = selection.series.length === 1 || measures.includes(selection.measure)
  return { ...selection, series: [series], measure: isFitting ? selection.measure : 'value' }
}
