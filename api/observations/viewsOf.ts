import type { Language } from '../../data/structure/codelists.ts'
import type { View } from '../../data/structure/line.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from './viewOf.ts'

/** The answer for one series of a selection, with all that must be told of the series. */
export interface DescribedView {
  view: View
  series: SeriesDescription
}

/** A selection of one series or several, a view for each in the order of the selection, in default order and, where no bound is given, uncut. */
export async function viewsOf(
  ctx: ApiContext,
  { selection, language, most }: { selection: Selection; language: Language; most?: number }
): Promise<DescribedView[]> {
  refuseUnknown(selection, await ctx.codes())
  return Promise.all(
    selection.series.map(async (code) => {
      const series = (await ctx.series.byCode(code, language))!
      const view = await viewOf(ctx, {
        selection: seriesSelection(selection, series),
        language,
        isWhole: true,
        ...(most && { most }),
      })
      return { view, series }
    })
  )
}
