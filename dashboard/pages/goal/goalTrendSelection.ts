import { exampleAreas } from '../../../data/structure/exampleAreas.ts'
import type { GoalSeries } from '../../../data/structure/goalEvidence.ts'
import { type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import { firstSeries } from '../../../data/structure/viewDefaults.ts'
import { shownAreas } from './seriesAddress.ts'

/** The selection of a Goal's figure: one series as published, for the areas chosen or else some that it has. */
export function goalTrendSelection(goal: string, series: GoalSeries, areas: readonly string[]): Selection {
  const isOpen = areas.length === 0 && series.series === firstSeries
  const shown = isOpen ? exampleAreas : shownAreas(series, areas)
  return { ...wholeSelection, series: [series.series], goal: [goal], areas: [...shown] }
}
