import { type Selection, wholeSelection } from '../../../data/structure/selection.ts'

/** The selection of a Goal's figure: one series as published. */
export const goalTrendSelection = (series: string, areas: readonly string[]): Selection => ({
  ...wholeSelection,
  series: [series],
  areas: [...areas],
})
