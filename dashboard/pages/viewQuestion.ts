import type { Language } from '../../data/structure/codelists.ts'
import { mostSeries, type Selection, wholeSelection } from '../../data/structure/selection.ts'
import type { RawSearch } from '../rawSearch.ts'
import { withFirstSeries, withTrendsDefaults } from './trendsDefaults.ts'

export type ViewPage = 'trends' | 'compare'

/** Compare sets series beside each other; a trend is of one. */
export const mostSeriesOn: Record<ViewPage, number> = { trends: 1, compare: mostSeries }

/** Each page's own defaults: Compare shows all areas, Trends a few and leaves none of their lines out. */
export const withDefaults = (page: ViewPage, read: Selection, given: RawSearch): Selection =>
  page === 'trends' ? { ...withTrendsDefaults(read, given), ...withoutTable } : withFirstSeries(read, given)

/**
 * What is asked of the API for a page's selection: what the page itself arranges, hides or puts beside it is left out;
 * goals, themes and tags narrow the choice of series, which is made by then.
 */
export const viewQuestion = (selection: Selection, language: Language) => ({
  ...unarranged(selection),
  language,
})

/** A selection without what a page does with its lines once they are here: two that differ in nothing else are one question. */
export const unarranged = (selection: Selection): Selection => {
  const { sort, show, aggregate } = wholeSelection
  return { ...shownSelection(selection), ...withoutTable, sort, show, aggregate }
}

const { across, columns, status, text, comparableWith } = wholeSelection
/** No filter, no search and no columns of a table's own. */
export const withoutTable = { across, columns, status, text, comparableWith }

/** What a download, a citation and a link repeat: the selection without what only narrowed the choice of series. */
export const shownSelection = (selection: Selection): Selection => ({ ...selection, goal: [], theme: [], tags: [] })
