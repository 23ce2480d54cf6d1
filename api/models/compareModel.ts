import { TRPCError } from '@trpc/server'
import { shownSelection, unarranged } from '../../data/structure/askedView.ts'
import type { Language } from '../../data/structure/codelists.ts'
import type { Fitted } from '../../data/structure/fitSelection.ts'
import type { SetGrounds } from '../../data/structure/grounds.ts'
import type { ComparableLines } from '../../data/structure/shownTable.ts'
import { comparableLines } from '../comparability/comparableLines.ts'
import { groundsOf } from '../comparability/groundsOf.ts'
import type { ApiContext } from '../context.ts'
import { type DescribedView, viewsOf } from '../observations/viewsOf.ts'
import { type BesideFigures, besideFigures } from './besideFigures.ts'
import { fittedView, type ViewQuestion } from './fittedView.ts'
import { mostLinesOf } from './mostLines.ts'

/** All that Compare shows of its address, beside what the page arranges itself. */
export interface CompareModel extends Fitted, BesideFigures {
  /** In the order of the address. */
  views: DescribedView[]
  /** Which lines may stand beside the figure that the address names; none where it names none, or one that is not there. */
  comparable?: ComparableLines | undefined
  grounds?: SetGrounds | undefined
}

export async function compareModel(
  ctx: ApiContext,
  { language, ...question }: ViewQuestion & { language: Language }
): Promise<CompareModel> {
  const fits = await fittedView(ctx, 'compare', question)
  const { selection } = fits
  const views = await viewsOf(ctx, { selection, language, most: mostLinesOf(selection) })
  const { comparableWith: figure } = selection
  const shown = shownSelection(
    selection,
    views.map(({ series }) => series)
  )
  return {
    ...fits,
    views,
    ...(await besideFigures(ctx, views, { selection, language })),
    comparable: figure ? await comparableLines(ctx, { views, figure }).catch(isNotThere) : undefined,
    grounds: views.some(({ view }) => view.lines.length > 0) ? await groundsOf(ctx, unarranged(shown)) : undefined,
  }
}

/** A figure to compare with that is none is said on the page; anything else fails. */
function isNotThere(error: unknown): undefined {
  if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') return undefined
  throw error
}
