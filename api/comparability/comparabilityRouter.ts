import * as z from 'zod/mini'
import { breakdownCodeOrNone } from '../../data/structure/breakdownSchemas.ts'
import { language } from '../../data/structure/codelists.ts'
import { goalCode, refArea, releaseCode, seriesCode, year } from '../../data/structure/codes.ts'
import { selection, selectionFields } from '../../data/structure/selection.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import { namesOneSeries, strictly } from '../observations/strictly.ts'
import { viewOf } from '../observations/viewOf.ts'
import { viewsOf } from '../observations/viewsOf.ts'
import { procedure, router } from '../trpc.ts'
import { comparableLines } from './comparableLines.ts'
import { groundsOf } from './groundsOf.ts'
import { methodsInUse } from './methodsInUse.ts'
import { pairOf } from './pairOf.ts'
import { ranksOf } from './ranksOf.ts'

const ofSomeSeries = strictly(selection).check(
  z.refine(({ series }) => series.length >= 1 && series.length <= 8, {
    path: ['series'],
    error: 'name one to eight series, e.g. VOLUNTEERS',
  })
)

const ofOneSeries = strictly(selection).check(namesOneSeries)

const withFigure = ofSomeSeries.check(
  z.refine(({ comparableWith }) => comparableWith !== undefined, {
    path: ['comparableWith'],
    error: 'name the figure to compare with, e.g. VOLUNTEERS.404.2020._T._T._T',
  })
)

const figure = z.strictObject({
  refArea,
  timePeriod: year,
  ...breakdownCodeOrNone,
  goal: z._default(z.union([z.literal('_T'), goalCode], 'a goal is a number from 1 to 17, or _T'), '_T'),
  /** Where it is not the series of both. */
  series: z.optional(seriesCode),
})

const pairInput = z.strictObject({
  series: seriesCode,
  measure: z._default(z.enum(['value', 'per_1000'], 'two figures are compared by value or per_1000'), 'value'),
  one: figure,
  other: figure,
  release: z.optional(releaseCode),
})

const { areas, group, startPeriod, endPeriod, release } = selectionFields
const methodsInput = z
  .strictObject({ areas, group, startPeriod, endPeriod, release, language: z._default(language, 'en') })
  .check(z.refine((m) => m.startPeriod <= m.endPeriod, { path: ['startPeriod'], error: 'starts after it ends' }))

export const comparabilityRouter = router({
  /** Whether all that a selection shows may be compared, and on what grounds. */
  grounds: procedure.input(ofSomeSeries).query(({ ctx, input }) => groundsOf(ctx, input)),

  /** Whether two figures may be compared, and on what grounds. */
  pair: procedure.input(pairInput).query(async ({ ctx, input: { series, release, measure, one, other } }) => {
    const [a, b] = [
      { ...one, series: one.series ?? series },
      { ...other, series: other.series ?? series },
    ]
    const named = { series: [a.series, b.series], areas: [a.refArea, b.refArea], release }
    refuseUnknown(named, await ctx.codes())
    return pairOf(ctx, { measure, one: a, other: b })
  }),

  /** Between which ranks each area stands in the last year, where its figures may be ranked at all. */
  ranks: procedure.input(ofOneSeries).query(async ({ ctx, input }) => {
    const view = await viewOf(ctx, { selection: input, language: 'en' })
    return ranksOf(ctx, view, input.endPeriod)
  }),

  /** Which lines of a selection have a figure that may stand beside the one named by `comparableWith`. */
  linesWith: procedure.input(withFigure).query(async ({ ctx, input: { comparableWith, ...selection } }) => {
    const views = await viewsOf(ctx, { selection, language: 'en' })
    return comparableLines(ctx, { views, figure: comparableWith! })
  }),

  /** Who measures rates of volunteering in which area, how, and how surely that is known. */
  methods: procedure.input(methodsInput).query(async ({ ctx, input }) => {
    refuseUnknown(input, await ctx.codes())
    return methodsInUse(ctx, input)
  }),
})
