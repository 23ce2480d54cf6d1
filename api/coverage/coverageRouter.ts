import { isShare } from '../../data/structure/isShare.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import { procedure, router } from '../trpc.ts'
import { aggregatesOf } from './aggregatesOf.ts'
import { countedGoals, refuseWithoutGoal } from './countedGoals.ts'
import { aggregateInput, missingInput, surveysInput, yearsInput } from './coverageInputs.ts'
import { missingAreas } from './missingAreas.ts'
import { populationFor } from './populationFor.ts'
import { refuseOtherLevels } from './refuseOtherLevels.ts'
import { surveyedAreas } from './surveyedAreas.ts'

export const coverageRouter = router({
  /** For each year: how many areas have a value, how many could, why the others have none, and the sum. */
  bySeries: procedure.input(yearsInput).query(async ({ ctx, input }) => {
    const known = await ctx.codes()
    refuseUnknown({ ...input, series: [input.series] }, known)
    const { kind, ...facts } = (await ctx.series.facts(input.series))!
    return ctx.coverage.years(
      { ...input, goals: countedGoals(facts, input.goal), areas: chosenAreas(input, known) },
      { ...input, isSummed: !isShare(kind) && kind !== 'score', population: populationFor(kind) }
    )
  }),

  /** Who has no value in a year, by reason, each with its nearest figures. */
  missing: procedure.input(missingInput).query(async ({ ctx, input }) => {
    const known = await ctx.codes()
    refuseUnknown({ ...input, series: [input.series] }, known)
    const facts = (await ctx.series.facts(input.series))!
    refuseWithoutGoal(facts, input.goal)
    return missingAreas(ctx, { ...input, goals: countedGoals(facts, input.goal), areas: chosenAreas(input, known) })
  }),

  /** Which areas ran a labour force survey that could have asked about volunteering, and which have a volunteer rate. */
  surveys: procedure.input(surveysInput).query(async ({ ctx, input }) => {
    refuseUnknown(input, await ctx.codes())
    return surveyedAreas(ctx, input)
  }),

  /** The figures of each group put together, with and without flagged areas, and the recipe in words. */
  aggregate: procedure.input(aggregateInput).query(async ({ ctx, input }) => {
    const series = [input.series].flat()
    const known = await ctx.codes()
    refuseUnknown({ ...input, series }, known)
    refuseOtherLevels(input.areas, known)
    for (const code of series) refuseWithoutGoal((await ctx.series.facts(code))!, input.goal)
    return aggregatesOf(ctx, { ...input, series })
  }),
})
