import type { Language } from '../../data/structure/codelists.ts'
import { type Fitted, fitSelection, type KnownParts } from '../../data/structure/fitSelection.ts'
import { mostSeries, type Selection, wholeSelection } from '../../data/structure/selection.ts'
import { readAddress } from '../../data/structure/selectionAddress.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import { isByGoal } from '../../data/structure/seriesSelection.ts'
import { parseRawSearch, type RawSearch } from '../rawSearch.ts'
import { withFirstGoal, withFirstSeries, withTrendsDefaults } from './trendsDefaults.ts'

export type ViewPage = 'trends' | 'compare'

/** Compare sets series beside each other; a trend is of one. */
export const mostSeriesOn: Record<ViewPage, number> = { trends: 1, compare: mostSeries }

/** Each page's own defaults: Compare shows all areas, Trends a few and leaves none of their lines out. */
export const withDefaults = (
  page: ViewPage,
  read: Selection,
  { search, list }: { search: RawSearch; list: readonly SeriesSummary[] | undefined }
): Selection =>
  withFirstGoal(
    page === 'trends' ? { ...withTrendsDefaults(read, search, list), ...withoutTable } : withFirstSeries(read, search),
    list
  )

/**
 * What the address asks and this release can show; everything else in it becomes a problem. API and file refuse what is
 * named here.
 */
export function readPage(page: ViewPage, text: string, known: KnownParts<SeriesSummary>): Fitted {
  const read = readAddress(text)
  const search = parseRawSearch(text)
  const complete = (selection: Selection) => withDefaults(page, selection, { search, list: known.series })
  const { selection, problems } = fitSelection(read.selection, known, { most: mostSeriesOn[page], complete })
  return { selection, problems: [...read.problems, ...problems] }
}

/** What is asked of the API for a page's selection: what the page itself arranges, hides or puts beside it is left out. */
export const viewQuestion = (selection: Selection, language: Language) => ({
  ...unarranged(selection),
  language,
})

/** A selection without what a page does with its lines once they are here: two that differ in nothing else are one question. */
export const unarranged = (selection: Selection): Selection => {
  const { sort, show, aggregate } = wholeSelection
  return { ...selection, ...withoutTable, sort, show, aggregate }
}

const { across, columns, status, text, comparableWith } = wholeSelection
/** No filter, no search and no columns of a table's own. */
export const withoutTable = { across, columns, status, text, comparableWith }

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
