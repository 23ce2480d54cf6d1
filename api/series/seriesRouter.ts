import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { type Basis, basis, language, theme } from '../../data/structure/codelists.ts'
import { goalCode, seriesCode } from '../../data/structure/codes.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import { unknownCodes } from '../codes/sayProblem.ts'
import { procedure, router } from '../trpc.ts'
import { isTagged } from './isTagged.ts'

export const seriesRouter = router({
  /** All series, or those of a theme, or those tagged with a goal on one of the bases named, with no other tags then. */
  list: procedure
    .input(
      z.strictObject({
        language,
        goal: z.array(goalCode).max(17).default([]),
        theme: z.array(theme).max(4).default([]),
        tags: z.array(basis).max(3).default([]),
      })
    )
    .query(async ({ ctx, input }) =>
      (await ctx.series.list(input.language))
        .filter((series) => isTagged({ ...series, tags: series.goals }, input))
        .map((series) => withTagsOn(series, input.tags))
    ),

  /** Everything that a reader must be told about one series. */
  byCode: procedure.input(z.strictObject({ language, series: seriesCode })).query(async ({ ctx, input }) => {
    const description = await ctx.series.byCode(input.series, input.language)
    if (description) return description
    throw new TRPCError({
      code: 'NOT_FOUND',
      message: unknownCodes({ series: input.series }, await ctx.codes()).join('; '),
    })
  }),
})

const withTagsOn = (series: SeriesSummary, bases: readonly Basis[]): SeriesSummary =>
  bases.length === 0 ? series : { ...series, goals: series.goals.filter((tag) => bases.includes(tag.basis)) }
