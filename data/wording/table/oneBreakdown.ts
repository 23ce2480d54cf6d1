import { type BreakdownLists, breakdownNames } from '../../structure/dimensionCodes.ts'
import type { Selection } from '../../structure/selection.ts'
import type { SeriesSummary } from '../../structure/series.ts'
import { isByGoal } from '../../structure/seriesSelection.ts'
import type { SeriesView } from '../../structure/shownTable.ts'

/** Whether each area has one line of each series: figures of several breakdowns overlap and are not put together. */
export const isOneBreakdown = (selection: BreakdownLists, views: readonly Pick<SeriesView, 'view'>[]): boolean =>
  breakdownNames.every((name) => selection[name].length === 1) &&
  views.every(({ view }) => new Set(view.lines.map(({ goal }) => goal)).size <= 1)

/** The Goal that is asked of a series, where it has figures by Goal. */
export const goalOf = (series: Pick<SeriesSummary, 'byGoal'>, { goal: [goal] }: Selection): { goal?: string } =>
  isByGoal(series) && goal !== undefined ? { goal } : {}
