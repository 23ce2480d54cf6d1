import { exampleAreas } from './exampleAreas.ts'
import type { PictureView } from './pictureViews.ts'
import { goalScores, incomeGroups } from './scatter.ts'
import { mostSeries, type Selection } from './selection.ts'
import type { SeriesSummary } from './series.ts'
import { isByGoal } from './seriesSelection.ts'

/** A table sets series beside each other; every other view is of the first that is named, and keeps the others in its address. */
export const mostSeriesIn = (view: PictureView): number => (view === 'table' ? mostSeries : 1)

/** The explorer begins with people volunteering, per 1,000 people. */
export const firstSeries = 'VOLUNTEERS'
const firstMeasure = 'per_1000'

/** Whether an address itself says in which measure, and the series that stands first where it names none. */
interface Given {
  isMeasureGiven: boolean
  opening?: string | null | undefined
}

type Known = readonly Pick<SeriesSummary, 'series' | 'byGoal' | 'firstAreas' | 'measures'>[] | undefined

/**
 * The explorer's defaults, not the schema's: downloads, citations and links from the page carry them explicitly. A table
 * shows all areas where none are named, every other view sets a few before the others.
 */
export const withDefaults = (read: Selection, { list, ...given }: Given & { list?: Known }): Selection =>
  withBeside(withFirstGoal(withExamples(withFirstSeries(read, given, list), list), list), list)

function withBeside(selection: Selection, list: Known): Selection {
  return selection.view === 'scatter' ? { ...selection, beside: besideOf(selection, list) } : selection
}

/** A series stands beside what is named, else the scores of the Goals, where it is not of them and the release has them; else income. */
export function besideOf({ beside, series }: Pick<Selection, 'beside' | 'series'>, list: Known): string {
  const hasScores = list?.some((one) => one.series === goalScores) ?? true
  return beside ?? (hasScores && series[0] !== goalScores ? goalScores : incomeGroups)
}

/** The first series and, with it, measure: an address that names a series means its measure as the schema does. */
function withFirstSeries(read: Selection, { isMeasureGiven, opening }: Given, list: Known): Selection {
  if (read.series.length > 0) return read
  const first = opening ?? firstSeries
  const hasRate = list?.find(({ series }) => series === first)?.measures.includes(firstMeasure) ?? true
  return { ...read, series: [first], measure: isMeasureGiven || !hasRate ? read.measure : firstMeasure }
}

/** Whether a view begins with areas that nobody chose. */
export const isOfExamples = ({ view, areas, group }: Selection): boolean =>
  view !== 'table' && areas.length === 0 && group.length === 0

/** Areas that the series has figures for, where a view of a few names neither areas nor a group. */
function withExamples(selection: Selection, list: Known): Selection {
  if (!isOfExamples(selection)) return selection
  const own = list?.find(({ series }) => series === selection.series[0])?.firstAreas ?? []
  return { ...selection, areas: own.length > 0 ? own : exampleAreas }
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
