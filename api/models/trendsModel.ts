import { shownSelection, unarranged } from '../../data/structure/askedView.ts'
import type { Language } from '../../data/structure/codelists.ts'
import type { Fitted } from '../../data/structure/fitSelection.ts'
import type { SetGrounds } from '../../data/structure/grounds.ts'
import { groundsOf } from '../comparability/groundsOf.ts'
import type { ApiContext } from '../context.ts'
import { type DescribedView, viewsOf } from '../observations/viewsOf.ts'
import { fittedView, type ViewQuestion } from './fittedView.ts'
import { mostLinesOf } from './mostLines.ts'
import { type ReviewYears, reviewYears } from './reviewYears.ts'

/** All that Trends shows of its address, beside what the page arranges itself. */
export interface TrendsModel extends Fitted, DescribedView {
  /** Whether the lines may be compared; none where there is no line. */
  grounds?: SetGrounds | undefined
  reviews: ReviewYears
}

export async function trendsModel(
  ctx: ApiContext,
  { language, ...question }: ViewQuestion & { language: Language }
): Promise<TrendsModel> {
  const fits = await fittedView(ctx, 'trends', question)
  const { selection } = fits
  const [described] = (await viewsOf(ctx, { selection, language, most: mostLinesOf(selection) })) as [DescribedView]
  const { view, series } = described
  return {
    ...fits,
    ...described,
    grounds: view.lines.length > 0 ? await groundsOf(ctx, unarranged(shownSelection(selection, [series]))) : undefined,
    reviews: await reviewYears(ctx, view.lines, selection),
  }
}
