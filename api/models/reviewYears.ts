import type { Line } from '../../data/structure/line.ts'
import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'

/** The years in which areas presented a Voluntary National Review; areas without one are left out. */
export type ReviewYears = Record<string, number[]>

const series = 'VNR_PRESENTED'
/** In a picture with more lines than these no mark could be told from the next. */
const mostMarked = 8

/** The reviews of the areas of a view, to be marked in its picture. One that the lists do not show is not denied. */
export async function reviewYears(
  ctx: ApiContext,
  lines: readonly Line[],
  { series: shown, startPeriod, endPeriod }: Selection
): Promise<ReviewYears> {
  const marked = lines.length <= mostMarked ? lines : lines.filter(hasValue)
  if (marked.length === 0 || marked.length > mostMarked || shown[0] === series) return {}
  const areas = [...new Set(marked.map(({ refArea }) => refArea))]
  const selection = { ...wholeSelection, series: [series], areas, startPeriod, endPeriod }
  const view = await viewOf(ctx, { selection, language: 'en' })
  const years = view.lines.map(({ refArea, cells }) => [
    refArea,
    cells.filter(({ obsValue }) => (obsValue ?? 0) > 0).map(({ timePeriod }) => timePeriod),
  ])
  return Object.fromEntries(years.filter(([, of]) => of!.length > 0))
}

const hasValue = ({ cells }: Line) => cells.some(({ obsValue }) => obsValue !== null)
