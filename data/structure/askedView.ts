import { type Fitted, fittedTable } from './fitSelection.ts'
import { parseRawSearch } from './rawSearch.ts'
import { type Selection, wholeSelection } from './selection.ts'
import { type AddressProblem, readAddress } from './selectionAddress.ts'
import type { SeriesSummary } from './series.ts'
import { isByGoal } from './seriesSelection.ts'

/** An address as a page reads it: what it asks, and what in it cannot be read. */
export interface AskedView {
  selection: Selection
  problems: AddressProblem[]
  isMeasureGiven: boolean
}

/** Reads the search part of a page's address. */
export function readView(text: string): AskedView {
  const { selection, problems } = readAddress(text)
  const isMeasureGiven = parseRawSearch(text).measure !== undefined
  return { selection, problems, isMeasureGiven }
}

/** What is asked of the server for it: what a page itself arranges or hides is left out, so that it is no new question. */
export const questionOf = ({ selection, isMeasureGiven }: AskedView) => ({
  ...selection,
  ...arrangement,
  isMeasureGiven,
})

/** What the server could show of it, arranged as the address says, with everything that is wrong in it. */
export function fittedView({ selection, problems }: AskedView, fits: Fitted): Fitted {
  const { sort, show, across, columns, status, text, panelScale } = selection
  const table = fittedTable({ ...fits.selection, sort, show, across, columns, status, text, panelScale })
  return { selection: table.selection, problems: [...problems, ...fits.problems, ...table.problems] }
}

/** What is shown of it, in the reader's own order and columns: what a file of it repeats. */
export const arrangedAs = (rows: Selection, selection: Selection): Selection => {
  const { sort, show, across, columns, status, text, panelScale } = selection
  return { ...rows, sort, show, across, columns, status, text, panelScale }
}

const { sort, show, across, columns, status, text, panelScale, aggregate, comparableWith } = wholeSelection
const arrangement = { sort, show, across, columns, status, text, panelScale }

/** A selection without what a page does with its lines once they are here: two that differ in nothing else are one question. */
export const unarranged = (selection: Selection): Selection => ({
  ...selection,
  ...arrangement,
  comparableWith,
  aggregate,
})

/**
 * What a download, a citation and a link repeat: the selection without what only narrowed the choice of series. Goals are
 * kept where they are a dimension of one of the series.
 */
export const shownSelection = (selection: Selection, series: readonly Pick<SeriesSummary, 'byGoal'>[]): Selection => ({
  ...selection,
  goal: series.some(isByGoal) ? selection.goal : [],
  theme: [],
  tags: [],
})
