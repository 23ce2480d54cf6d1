import { type Fitted, fitSelection } from '../../data/structure/fitSelection.ts'
import { mostSeries, type Selection } from '../../data/structure/selection.ts'
import { withDefaults } from '../../data/structure/viewDefaults.ts'
import type { ApiContext } from '../context.ts'
import { goalFigures } from '../goals/goalFigures.ts'

export interface ViewQuestion {
  selection: Selection
  isMeasureGiven: boolean
}

/** What the explorer shows of what its address asks, and each code in it that this release does not have. */
export async function fittedView(ctx: ApiContext, { selection, isMeasureGiven }: ViewQuestion): Promise<Fitted> {
  const { areas, release } = await ctx.codes()
  const list = await ctx.series.list('en')
  const opening = await openingOf(ctx, selection)
  const complete = (one: Selection) => withDefaults(one, { list, isMeasureGiven, opening })
  return fitSelection(selection, { series: list, areas, release }, { most: mostSeries, complete })
}

/** The series that says best what there is for a Goal, where an address names a Goal and no series. */
async function openingOf(ctx: ApiContext, { goal: [goal], series, view }: Selection): Promise<string | null> {
  if (!goal || series.length > 0 || view === 'scatter') return null
  return (await goalFigures(ctx, { language: 'en', goal, areas: [] })).opening
}
