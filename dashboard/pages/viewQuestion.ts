import type { Language } from '../../data/structure/codelists.ts'
import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import type { RawSearch } from '../rawSearch.ts'
import { withFirstSeries, withTrendsDefaults } from './trendsDefaults.ts'

export type ViewPage = 'trends' | 'compare'

/** Each page's own defaults: Compare shows all areas, Trends a few. */
export const withDefaults = (page: ViewPage, read: Selection, given: RawSearch): Selection =>
  page === 'trends' ? withTrendsDefaults(read, given) : withFirstSeries(read, given)

/**
 * What is asked of the API for a page's selection. Order, what is hidden and whose figures a group holds change nothing
 * of it; goals, themes and tags narrow the choice of series, which is made by then.
 */
export const viewQuestion = (selection: Selection, language: Language) => ({
  ...shownSelection(selection),
  language,
  sort: [],
  show: 'all' as const,
  aggregate: wholeSelection.aggregate,
})

/** What a download, a citation and a link repeat: the selection without what only narrowed the choice of series. */
export const shownSelection = (selection: Selection): Selection => ({ ...selection, goal: [], theme: [], tags: [] })
