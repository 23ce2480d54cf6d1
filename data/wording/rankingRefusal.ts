import type { ComparabilityClass } from '../structure/comparability.ts'
import { isRankable } from '../structure/isRankable.ts'
import { isShare } from '../structure/isShare.ts'
import type { View } from '../structure/line.ts'
import type { SeriesSummary } from '../structure/series.ts'
import { isFoundBySurvey } from './kindLabel.ts'

export type RankingRefusal =
  | 'counts'
  | 'reach'
  | 'rates'
  | 'ilo_rates'
  | 'shares'
  | 'index'
  | 'events'
  | 'scores'
  | 'sources'
  | 'breakdowns'
  | 'not_comparable'
  | 'cut'
  | 'too_few'

/**
 * Why no area may be called highest or lowest; null where one may. Only figures per 1,000 people of one dataset, each
 * area once, at least three of them unflagged in the last year: never counts, surveys' rates or people reached; and
 * never figures that are known not to be comparable.
 */
export function rankingRefusal(
  view: Pick<View, 'measure' | 'lines' | 'cut'> & { comparability?: ComparabilityClass | undefined },
  series: Pick<SeriesSummary, 'dataset' | 'kind'>
): RankingRefusal | null {
  if (series.kind === 'event') return 'events'
  if (view.measure === 'index') return 'index'
  if (isShare(series.kind)) return refusalOfRates(series)
  if (series.kind === 'score') return 'scores'
  if (series.kind === 'reach') return 'reach'
  if (view.measure !== 'per_1000') return 'counts'
  if (series.dataset !== 'ifrc_fdrs') return 'sources'
  if (view.comparability === 'not') return 'not_comparable'
  if (view.cut) return 'cut'
  if (new Set(view.lines.map((line) => line.refArea)).size < view.lines.length) return 'breakdowns'
  return rankableIn(view.lines).length < 3 ? 'too_few' : null
}

/** The ILO warns of its own rates alone; a share that no survey found has no survey to differ from. */
export const refusalOfRates = (series: Pick<SeriesSummary, 'dataset' | 'kind'>) =>
  isFoundBySurvey(series) ? (series.dataset === 'ilostat' && series.kind === 'rate' ? 'ilo_rates' : 'rates') : 'shares'

/** Lines whose last year holds a figure that may be called higher or lower than another. */
export const rankableIn = (lines: View['lines']) =>
  lines.filter(({ cells }) => {
    const last = cells.at(-1)
    return last !== undefined && isRankable(last)
  })
