import { exampleAreas } from './exampleAreas.ts'
import { mostSeries, type Selection } from './selection.ts'
import type { SeriesSummary } from './series.ts'
import { isByGoal } from './seriesSelection.ts'

/** The pages that show a selection, and so have a file to take away. */
export const viewPages = ['trends', 'compare'] as const
export type ViewPage = (typeof viewPages)[number]
export const isViewPage = (name: string): name is ViewPage => (viewPages as readonly string[]).includes(name)

/** Compare sets series beside each other; a trend is of one. */
export const mostSeriesOn: Record<ViewPage, number> = { trends: 1, compare: mostSeries }

/** These are the page's defaults, not the schema's: downloads, citations and links from the page carry them explicitly. */
export const trendsAreas = exampleAreas

/** Both pages begin with people volunteering, per 1,000 people. */
export const firstSeries = 'VOLUNTEERS'
const firstMeasure = 'per_1000'

/** Whether an address itself says in which measure. */
interface Given {
  isMeasureGiven: boolean
}

type Known = readonly Pick<SeriesSummary, 'series' | 'byGoal' | 'firstAreas'>[] | undefined

/** Each page's own defaults: Compare shows all areas, Trends a few. */
export const withDefaults = (page: ViewPage, read: Selection, { list, ...given }: Given & { list: Known }): Selection =>
  withFirstGoal(page === 'trends' ? withTrendsDefaults(read, given, list) : withFirstSeries(read, given), list)

/** The page's own series and, with it, measure: an address that names a series means its measure as the schema does. */
const withFirstSeries = (read: Selection, { isMeasureGiven }: Given): Selection =>
  read.series.length > 0
    ? read
    : { ...read, series: [firstSeries], measure: isMeasureGiven ? read.measure : firstMeasure }

/** A selection that Trends can draw: one series, and areas that it has figures for or a group. */
export function withTrendsDefaults(read: Selection, given: Given, list: Known = undefined): Selection {
  const selection = withFirstSeries(read, given)
  const named = selection.areas.length > 0 || selection.group.length > 0
  const own = list?.find(({ series }) => series === selection.series[0])?.firstAreas ?? []
  return named ? selection : { ...selection, areas: own.length > 0 ? own : trendsAreas }
}

/**
 * The first Goal of a series that has figures by Goal alone, where the address names none: the Goals of one area can be
 * read beside each other, those of many cannot.
 */
function withFirstGoal(selection: Selection, list: Known): Selection {
  if (selection.goal.length > 0 || selection.areas.length === 1) return selection
  const byGoal = list?.find((one) => selection.series.includes(one.series) && isByGoalAlone(one))?.byGoal
  return byGoal ? { ...selection, goal: byGoal.slice(0, 1) } : selection
}

/** The same where areas are counted, of which none must count twice: one Goal, the first where none is named. */
export function withOneGoal(selection: Selection, list: Known): Selection {
  const series = list?.find((one) => selection.series.includes(one.series))
  if (!series || !isByGoal(series)) return selection
  const { goal } = isByGoalAlone(series) ? withFirstGoal({ ...selection, areas: [] }, list) : selection
  return { ...selection, goal: goal.slice(-1) }
}

/** Whether a series has figures by Goal and none over all Goals. */
const isByGoalAlone = (series: Pick<SeriesSummary, 'byGoal'>) => isByGoal(series) && !series.byGoal.includes('_T')
