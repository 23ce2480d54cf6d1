import * as z from 'zod/mini'
import { language } from '../../data/structure/codelists.ts'
import { goalCode, releaseCode } from '../../data/structure/codes.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import { procedure, router } from '../trpc.ts'
import { relationOf } from './relationOf.ts'

export const relationRouter = router({
  /** Red Cross and Red Crescent volunteers per 1,000 beside a Goal's score of 2019: how far their orders agree, income held too. */
  ofGoal: procedure
    .input(z.strictObject({ language: z._default(language, 'en'), goal: goalCode, release: z.optional(releaseCode) }))
    .query(async ({ ctx, input }) => {
      refuseUnknown({ release: input.release }, await ctx.codes())
      return relationOf(ctx, input)
    }),
})
