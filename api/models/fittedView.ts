import { type Fitted, fitSelection } from '../../data/structure/fitSelection.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { mostSeriesOn, type ViewPage, withDefaults } from '../../data/structure/viewDefaults.ts'
import type { ApiContext } from '../context.ts'

export interface ViewQuestion {
  selection: Selection
  isMeasureGiven: boolean
}

/** What a page shows of what its address asks, and each code in it that this release does not have. */
export async function fittedView(
  ctx: ApiContext,
  page: ViewPage,
  { selection, isMeasureGiven }: ViewQuestion
): Promise<Fitted> {
  const { areas, release } = await ctx.codes()
  const list = await ctx.series.list('en')
  const complete = (one: Selection) => withDefaults(page, one, { list, isMeasureGiven })
  return fitSelection(selection, { series: list, areas, release }, { most: mostSeriesOn[page], complete })
}
