import * as z from 'zod/mini'
import { language, oneOf, volunteerType } from '../../data/structure/codelists.ts'
import { seriesCode } from '../../data/structure/codes.ts'
import { selectionFields } from '../../data/structure/selection.ts'
import { splitNames } from '../../data/structure/splitRates.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import { procedure, router } from '../trpc.ts'
import { splitRatesOf } from './splitRatesOf.ts'

const { areas, group, startPeriod, endPeriod, release } = selectionFields

const splitsInput = z
  .strictObject({
    language: z._default(language, 'en'),
    series: seriesCode,
    by: z._default(oneOf(splitNames), 'age'),
    volunteerType: z._default(volunteerType, '_T'),
    ...{ areas, group, startPeriod, endPeriod, release },
  })
  .check(z.refine((s) => s.startPeriod <= s.endPeriod, { path: ['startPeriod'], error: 'starts after it ends' }))

export const splitsRouter = router({
  /** A rate of each group of people beside the others, an area at its last year, each with its reference period. */
  latest: procedure.input(splitsInput).query(async ({ ctx, input }) => {
    refuseUnknown({ ...input, series: [input.series] }, await ctx.codes())
    return splitRatesOf(ctx, input)
  }),
})
