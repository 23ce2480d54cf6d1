import type { Selection } from '../../data/structure/selection.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'

/** The years in which each area has a figure of one series, in one breakdown and for one Goal; areas without any are left out. */
export type FigureYears = [refArea: string, years: number[]][]

export async function figureYears(ctx: ApiContext, selection: Selection): Promise<FigureYears> {
  const facts = await ctx.series.facts(selection.series[0]!)
  const { lines } = await viewOf(ctx, {
    selection: facts ? seriesSelection(selection, facts) : selection,
    language: 'en',
  })
  const [goal = '_T'] = selection.goal
  return lines
    .filter((line) => line.goal === goal)
    .map(({ refArea, cells }): FigureYears[number] => [
      refArea,
      cells.filter(({ obsValue }) => obsValue !== null).map(({ timePeriod }) => timePeriod),
    ])
    .filter(([, years]) => years.length > 0)
}
