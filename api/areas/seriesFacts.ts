import type { SeriesFacts } from '../../data/structure/profile.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'

/** What it takes to print a figure of a series. */
export function seriesFacts(summary: SeriesSummary): SeriesFacts {
  const { series, dataset, theme, kind, unitMeasure, decimals, name, measures } = summary
  return { series, dataset, theme, kind, unitMeasure, decimals, name, measures }
}
