import * as z from 'zod/mini'
import { language } from '../../data/structure/codelists.ts'
import { selection } from '../../data/structure/selection.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import { procedure, router } from '../trpc.ts'
import { namesOneSeries, strictly } from './strictly.ts'
import { viewOf } from './viewOf.ts'

/** More lines than any page shows; a file has them all. */
const mostLines = 3000

const ofOneSeries = strictly(z.extend(selection, { language: z._default(language, 'en') })).check(namesOneSeries)

export const observationsRouter = router({
  /** Values over time of one series, a line for each area and breakdown, with a cell for every year. */
  view: procedure.input(ofOneSeries).query(async ({ ctx, input }) => {
    const series = await ctx.series.facts(input.series[0]!)
    const selection = series ? seriesSelection(input, series) : input
    return viewOf(ctx, { selection, language: input.language, most: mostLines, isWhole: true })
  }),
})
