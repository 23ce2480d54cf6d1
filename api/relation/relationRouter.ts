import { TRPCError } from '@trpc/server'
import * as z from 'zod/mini'
import { language } from '../../data/structure/codelists.ts'
import { goalCode, releaseCode } from '../../data/structure/codes.ts'
import { incomeGroups } from '../../data/structure/scatter.ts'
import { selection } from '../../data/structure/selection.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import { namesOneSeries, strictly } from '../observations/strictly.ts'
import { procedure, router } from '../trpc.ts'
import { relationOf } from './relationOf.ts'
import { scatterOf } from './scatterOf.ts'

const ofOneSeries = strictly(z.extend(selection, { language: z._default(language, 'en') })).check(namesOneSeries)

export const relationRouter = router({
  /** Red Cross and Red Crescent volunteers per 1,000 beside a Goal's score of 2019: how far their orders agree, income held too. */
  ofGoal: procedure
    .input(z.strictObject({ language: z._default(language, 'en'), goal: goalCode, release: z.optional(releaseCode) }))
    .query(async ({ ctx, input }) => {
      refuseUnknown({ release: input.release }, await ctx.codes())
      return relationOf(ctx, input)
    }),

  /** One series beside another, a Goal's score, income or people, area by area: how far their orders agree, income held too. */
  ofSeries: procedure.input(ofOneSeries).query(async ({ ctx, input: { language, ...selection } }) => {
    const known = await ctx.codes()
    const { beside, series } = selection
    refuseUnknown({ ...selection, series: [...series, ...(beside && beside !== incomeGroups ? [beside] : [])] }, known)
    if (beside === series[0])
      throw new TRPCError({
        code: 'BAD_REQUEST',
        message: `beside: ${beside} beside itself says nothing: name another series, or ${incomeGroups}`,
      })
    return { release: known.release, ...(await scatterOf(ctx, { selection, language })) }
  }),
})
