import { TRPCError } from '@trpc/server'
import { shownSelection, unarranged } from '../../data/structure/askedView.ts'
import type { Language } from '../../data/structure/codelists.ts'
import type { Fitted } from '../../data/structure/fitSelection.ts'
import type { SetGrounds } from '../../data/structure/grounds.ts'
import type { View } from '../../data/structure/line.ts'
import type { OtherAreas } from '../../data/structure/otherAreas.ts'
import type { Scatter } from '../../data/structure/scatter.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { ComparableLines, Ranks } from '../../data/structure/shownTable.ts'
import { isOfExamples, mostSeriesIn } from '../../data/structure/viewDefaults.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import { comparableLines } from '../comparability/comparableLines.ts'
import { groundsOf } from '../comparability/groundsOf.ts'
import { ranksOf } from '../comparability/ranksOf.ts'
import type { ApiContext } from '../context.ts'
import { type DescribedView, viewsOf } from '../observations/viewsOf.ts'
import { scatterOf } from '../relation/scatterOf.ts'
import { type BesideFigures, besideFigures } from './besideFigures.ts'
import { fittedView, type ViewQuestion } from './fittedView.ts'
import { mostLinesOf } from './mostLines.ts'
import { otherAreas, viewOfAll } from './otherAreas.ts'
import { type PinnedGroups, pinnedGroups } from './pinnedGroups.ts'
import { type ReviewYears, reviewYears } from './reviewYears.ts'
import { rowsSelection } from './rowsSelection.ts'

/** All that the explorer shows of its address, beside what the page arranges itself. */
export interface ExploreModel extends Fitted, BesideFigures {
  /** Those chosen: one series, or in a table several, in the order of the address. */
  views: DescribedView[]
  /** What a download and a citation repeat: just the rows that are shown. */
  rows: Selection
  /** Whether the areas chosen stand as examples, since the address names none. */
  isOfExamples: boolean
  /** All countries of the first series, behind and beside those chosen. */
  others: OtherAreas
  /** The names of countries by code, and the ISO codes of those chosen. */
  names: Record<string, string>
  iso3: Record<string, string>
  /** Between which ranks every country stands in the last year; where the view sorts them. */
  ranksOfAll?: Ranks | undefined
  pinned: PinnedGroups
  /** Which lines may stand beside the figure that the address names; none where it names none, or one that is not there. */
  comparable?: ComparableLines | undefined
  grounds?: SetGrounds | undefined
  reviews: ReviewYears
  /** The first series beside what the address names; where the view is of that. */
  scatter?: Scatter | undefined
}

export async function exploreModel(
  ctx: ApiContext,
  { language, ...question }: ViewQuestion & { language: Language }
): Promise<ExploreModel> {
  const fits = await fittedView(ctx, question)
  const { selection } = fits
  const { view } = selection
  const known = await ctx.codes()
  const ofView = { ...selection, series: selection.series.slice(0, mostSeriesIn(view)) }
  const drawn = rowsSelection(ofView, known)
  const views = await viewsOf(ctx, { selection: drawn, language, most: mostLinesOf(drawn) })
  const [{ series }] = views as [DescribedView]
  const asked = { selection, series, language }
  const all = await viewOfAll(ctx, asked)
  const isTable = view === 'table'
  const drawnAreas = new Set(views.flatMap((of) => of.view.lines.map(({ refArea }) => refArea)))
  const rows = shownSelection(
    rowsSelection(ofView, known, { isOfAll: view === 'bars' || view === 'map' || view === 'change' }),
    views.map((of) => of.series)
  )
  const { comparableWith: figure } = selection
  const scatter = view === 'scatter' ? await scatterOf(ctx, { selection, language }) : undefined
  return {
    ...fits,
    views,
    scatter,
    rows: {
      ...rows,
      ...(scatter && scatterRows(ofView, scatter)),
      ...(await listedAreas(ctx, { rows, selection, all, isOfExamples: isOfExamples(question.selection) })),
    },
    isOfExamples: isOfExamples(question.selection),
    others: await otherAreas(ctx, all, asked),
    names: all.names,
    iso3: Object.fromEntries(
      known.areas.flatMap(({ refArea, iso3 }) => (iso3 && drawnAreas.has(refArea) ? [[refArea, iso3]] : []))
    ),
    ranksOfAll: view === 'bars' ? await ranksOf(ctx, all, selection.endPeriod) : undefined,
    pinned: await pinnedGroups(ctx, asked),
    ...(isTable ? await besideFigures(ctx, views, { selection, language }) : { ranks: {}, aggregates: [] }),
    comparable: isTable && figure ? await comparableLines(ctx, { views, figure }).catch(isNotThere) : undefined,
    grounds:
      !scatter && views.some((of) => of.view.lines.length > 0) ? await groundsOf(ctx, unarranged(rows)) : undefined,
    reviews: view === 'lines' ? await reviewYears(ctx, views[0]!.view.lines, selection) : {},
  }
}

/** What a scatter is found by again: the pair with its Goal, the years, the groups that it is of, the areas chosen in it. */
const scatterRows = ({ series, beside, areas, group }: Selection, { x, y }: Scatter): Partial<Selection> => ({
  ...{ series, beside, areas, group },
  goal: [x.goal, y?.goal ?? '_T'].filter((goal) => goal !== '_T').slice(0, 1),
})

/**
 * Bars, change and the map of a group show those chosen too. Where the selection would give other rows, not all of those
 * chosen or, of bars and change, which are of countries alone, parts of countries or the world, its areas are listed.
 */
async function listedAreas(
  ctx: ApiContext,
  { rows, selection, all, isOfExamples }: Listing
): Promise<Partial<Selection>> {
  const { view } = selection
  if (view !== 'bars' && view !== 'change' && view !== 'map') return {}
  const known = await ctx.codes()
  const members = chosenAreas({ areas: [], group: selection.group }, known)
  const chosen = isOfExamples ? [] : selection.areas
  if (view === 'map') {
    const isInside = chosen.every((area) => members?.includes(area) ?? true)
    return isInside ? {} : { areas: [...new Set([...members!, ...chosen])], group: [] }
  }
  const countries = all.lines.map(({ refArea }) => refArea)
  const shown = countries.filter((area) => !members || members.includes(area) || chosen.includes(area))
  const given = members ?? (await ctx.series.areas(rows.series[0]!))
  const isAlike = given.length === shown.length && given.every((area) => shown.includes(area))
  return isAlike ? {} : { areas: [...new Set(shown)], group: [] }
}

interface Listing {
  rows: Selection
  selection: Selection
  all: View
  isOfExamples: boolean
}

/** A figure to compare with that is none is said on the page; anything else fails. */
function isNotThere(error: unknown): undefined {
  if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') return undefined
  throw error
}
