import { TRPCError } from '@trpc/server'
import type { FigureKey } from '../../data/structure/grounds.ts'

/** The refusal to compare a figure that is not there: which it is, and where to look. */
export const missingFigure = (
  { series, refArea, timePeriod }: Pick<FigureKey, 'series' | 'refArea' | 'timePeriod'>,
  reason: string | null | undefined
) =>
  new TRPCError({
    code: 'NOT_FOUND',
    message: `no figure of ${series} for ${refArea} in ${timePeriod} (${reason ?? 'no_measure'}): observations.view has the years that it is there for`,
  })
