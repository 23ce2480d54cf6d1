import type { Selection } from './selection.ts'
import type { SeriesSummary } from './series.ts'

/**
 * The part of a selection that is about one series. Beside others a series that does not have the measure asked for is
 * shown as published, and its unit says so; alone it is refused. Goals are a dimension of a series that has figures by
 * Goal: none named is its figure over all Goals or, where it has none, each Goal. Otherwise Goals, themes and tags have
 * chosen the series, and its rows do not depend on them.
 */
export const seriesSelection = (
  selection: Selection,
  { series, measures, byGoal }: Pick<SeriesSummary, 'series' | 'measures' | 'byGoal'>
): Selection => {
  const isFitting = selection.series.length === 1 || measures.includes(selection.measure)
  const measure = isFitting ? selection.measure : 'value'
  return { ...selection, series: [series], measure, goal: goalsShown(selection.goal, byGoal), theme: [], tags: [] }
}

/** The Goals whose figures a series shows; none is the figure over all of them. */
function goalsShown(asked: readonly string[], byGoal: readonly string[]): string[] {
  if (!isByGoal({ byGoal })) return []
  if (asked.length > 0) return [...asked]
  return byGoal.includes('_T') ? [] : [...byGoal]
}

/** Whether a series has figures by Goal. */
export const isByGoal = ({ byGoal }: { byGoal: readonly string[] }): boolean => byGoal.some((goal) => goal !== '_T')
