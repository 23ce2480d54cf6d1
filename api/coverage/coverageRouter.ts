import * as z from 'zod/mini'
import { age, language, sex, volunteerType } from '../../data/structure/codelists.ts'
import { seriesCode, year } from '../../data/structure/codes.ts'
import { selectionFields } from '../../data/structure/selection.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import { procedure, router } from '../trpc.ts'
import { missingAreas } from './missingAreas.ts'
import { populationFor } from './populationFor.ts'

const { areas, group, startPeriod, endPeriod, release } = selectionFields

/** One breakdown at a time: areas are counted, and one area must not count twice. */
const ofOneBreakdown = {
  series: seriesCode,
  sex: z._default(sex, '_T'),
  age: z._default(age, '_T'),
  volunteerType: z._default(volunteerType, '_T'),
  areas,
  group,
  release,
}

const yearsInput = z.strictObject({ ...ofOneBreakdown, startPeriod, endPeriod }).check(
  z.refine((c) => c.startPeriod <= c.endPeriod, { path: ['startPeriod'], error: 'starts after it ends' }),
  z.refine((c) => c.endPeriod - c.startPeriod < 50, { path: ['endPeriod'], error: 'at most 50 years at a time' })
)

const missingInput = z.strictObject({ ...ofOneBreakdown, timePeriod: year, language: z._default(language, 'en') })

export const coverageRouter = router({
  /** For each year: how many areas have a value, how many could, why the others have none, and the sum. */
  bySeries: procedure.input(yearsInput).query(async ({ ctx, input }) => {
    const known = await ctx.codes()
    refuseUnknown({ ...input, series: [input.series] }, known)
    const { kind } = (await ctx.series.facts(input.series))!
    return ctx.coverage.years(
      { ...input, areas: chosenAreas(input, known) },
      { ...input, isSummed: kind !== 'rate' && kind !== 'score', population: populationFor(kind) }
    )
  }),

  /** Who has no value in a year, by reason, each with its nearest figures. */
  missing: procedure.input(missingInput).query(async ({ ctx, input }) => {
    const known = await ctx.codes()
    refuseUnknown({ ...input, series: [input.series] }, known)
    return missingAreas(ctx, { ...input, areas: chosenAreas(input, known) })
  }),
})
