import { TRPCError } from '@trpc/server'
import * as z from 'zod/mini'
import { age, sex, volunteerType } from '../../data/structure/codelists.ts'
import { seriesCode } from '../../data/structure/codes.ts'
import { selectionFields } from '../../data/structure/selection.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import { unknownCodes } from '../codes/sayProblem.ts'
import { procedure, router } from '../trpc.ts'

const { areas, group, startPeriod, endPeriod, release } = selectionFields

/** One breakdown at a time: areas are counted, and one area must not count twice. */
const coverageInput = z
  .strictObject({
    series: seriesCode,
    sex: z._default(sex, '_T'),
    age: z._default(age, '_T'),
    volunteerType: z._default(volunteerType, '_T'),
    areas,
    group,
    startPeriod,
    endPeriod,
    release,
  })
  .check(
    z.refine((c) => c.startPeriod <= c.endPeriod, { path: ['startPeriod'], error: 'starts after it ends' }),
    z.refine((c) => c.endPeriod - c.startPeriod < 50, { path: ['endPeriod'], error: 'at most 50 years at a time' })
  )

export const coverageRouter = router({
  /** For each year: how many areas have a value, how many could, why the others have none, and the sum. */
  bySeries: procedure.input(coverageInput).query(async ({ ctx, input }) => {
    const known = await ctx.codes()
    const unknown = unknownCodes({ ...input, series: [input.series] }, known)
    if (unknown.length > 0) throw new TRPCError({ code: 'NOT_FOUND', message: unknown.join('; ') })
    const { kind } = (await ctx.series.facts(input.series))!
    return ctx.coverage.years(
      { ...input, areas: chosenAreas(input, known) },
      { isSummed: kind !== 'rate' && kind !== 'score' }
    )
  }),
})
