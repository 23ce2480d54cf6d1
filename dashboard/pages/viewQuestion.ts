import type { Language } from '../../data/structure/codelists.ts'
import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import type { RawSearch } from '../rawSearch.ts'
import { withFirstSeries, withTrendsDefaults } from './trendsDefaults.ts'

export type ViewPage = 'trends' | 'compare'

/** Each page's own defaults: Compare shows all areas, Trends a few. */
export const withDefaults = (page: ViewPage, read: Selection, given: RawSearch): Selection =>
  page === 'trends' ? withTrendsDefaults(read, given) : withFirstSeries(read, given)

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
  const { sort, show, across, columns, status, text, aggregate, comparableWith } = wholeSelection
  return { ...shownSelection(selection), sort, show, across, columns, status, text, aggregate, comparableWith }
}

/** What a download, a citation and a link repeat: the selection without what only narrowed the choice of series. */
export const shownSelection = (selection: Selection): Selection => ({ ...selection, goal: [], theme: [], tags: [] })
