import * as z from 'zod/mini'
import { language, volunteerType } from '../../data/structure/codelists.ts'
import { seriesCode } from '../../data/structure/codes.ts'
import { selectionFields } from '../../data/structure/selection.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import { procedure, router } from '../trpc.ts'
import { ageRatesOf } from './ageRatesOf.ts'

const { areas, group, startPeriod, endPeriod, release } = selectionFields

const agesInput = z
  .strictObject({
    language: z._default(language, 'en'),
    series: seriesCode,
    volunteerType: z._default(volunteerType, '_T'),
    ...{ areas, group, startPeriod, endPeriod, release },
  })
  .check(z.refine((s) => s.startPeriod <= s.endPeriod, { path: ['startPeriod'], error: 'starts after it ends' }))

export const agesRouter = router({
  /** A rate of 15–24 beside 25–64 and 65+, an area at its last year, each with its reference period. */
  latest: procedure.input(agesInput).query(async ({ ctx, input }) => {
    refuseUnknown({ ...input, series: [input.series] }, await ctx.codes())
    return ageRatesOf(ctx, input)
  }),
})
