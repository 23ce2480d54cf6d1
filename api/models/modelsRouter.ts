import * as z from 'zod/mini'
import { language, theme } from '../../data/structure/codelists.ts'
import { goalCode, groupCode, refArea, seriesCode } from '../../data/structure/codes.ts'
import { parseRawSearch, type RawSearch } from '../../data/structure/rawSearch.ts'
import { selection } from '../../data/structure/selection.ts'
import { mended } from '../../data/wording/mended.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import { namesOneSeries, strictly } from '../observations/strictly.ts'
import { procedure, router } from '../trpc.ts'
import { areaModel } from './areaModel.ts'
import { besideSeries } from './besideSeries.ts'
import { exploreModel } from './exploreModel.ts'
import { figureYears } from './figureYears.ts'
import { goalModel } from './goalModel.ts'
import { goalsModel } from './goalsModel.ts'
import { overviewModel } from './overviewModel.ts'
import { ownModel } from './ownModel.ts'
import { practicesModel } from './practicesModel.ts'
import { seriesCells } from './seriesCells.ts'

const viewInput = strictly(
  z.extend(selection, { language: z._default(language, 'en'), isMeasureGiven: z._default(z.boolean(), true) })
)
const ofOneSeries = strictly(selection).check(namesOneSeries)
const short = z.string().check(z.maxLength(8000))
const mendInput = z.strictObject({
  search: short,
  problems: z.array(z.strictObject({ parameter: short, given: short })).check(z.maxLength(60)),
})

const practicesInput = z.strictObject({
  language: z._default(language, 'en'),
  goal: z._default(z.array(goalCode).check(z.maxLength(17)), []),
  theme: z._default(z.array(theme).check(z.maxLength(4)), []),
  group: z._default(z.array(groupCode).check(z.maxLength(20)), []),
})

/** What pages are made of, each in one answer; what stands in it can be asked part by part in the other rooms. */
export const modelsRouter = router({
  /** One selection as the explorer shows it: what of the address can be shown, what is wrong with it, and all that is shown. */
  explore: procedure.input(viewInput).query(({ ctx, input }) => exploreModel(ctx, viewQuestion(input))),

  /** The release at a glance. */
  overview: procedure
    .input(z.strictObject({ language: z._default(language, 'en') }))
    .query(({ ctx, input }) => overviewModel(ctx, input.language)),

  /** Good practices of Goals, themes and groups, and how many there are for each Goal in each region. */
  practices: procedure
    .input(practicesInput)
    .query(({ ctx, input: { language, ...asked } }) => practicesModel(ctx, language, asked)),

  /** The evidence for all Goals: by sub-region, or by country of the groups named. */
  goals: procedure
    .input(
      z.strictObject({
        language: z._default(language, 'en'),
        group: z._default(z.array(groupCode).check(z.maxLength(20)), []),
      })
    )
    .query(({ ctx, input }) => goalsModel(ctx, input)),

  /** One Goal with one of its series, in every country and region. */
  goal: procedure
    .input(
      z.strictObject({
        language: z._default(language, 'en'),
        goal: goalCode,
        series: z._default(z.array(seriesCode).check(z.maxLength(20)), []),
        areas: z._default(z.array(refArea).check(z.maxLength(300)), []),
        group: z._default(z.array(groupCode).check(z.maxLength(20)), []),
      })
    )
    .query(({ ctx, input }) => goalModel(ctx, input)),

  /** An area or a group of areas, by its ISO or M49 code or its own. */
  area: procedure
    .input(z.strictObject({ language, area: z.string().check(z.minLength(1), z.maxLength(40)) }))
    .query(({ ctx, input }) => areaModel(ctx, input)),

  /** What somebody's own figures are read and shown with, whatever they are: nothing of them is asked. */
  own: procedure
    .input(z.strictObject({ language: z._default(language, 'en') }))
    .query(({ ctx, input }) => ownModel(ctx, input)),

  /** Where one series has figures: what a reader can choose one from. */
  figureYears: procedure.input(ofOneSeries).query(({ ctx, input }) => figureYears(ctx, input)),

  /** What one series has and lacks in every area and year: a value or the reason for none. */
  seriesCells: procedure.input(ofOneSeries).query(({ ctx, input }) => seriesCells(ctx, input)),

  /** The series that may stand beside one in a scatter. */
  besideSeries: procedure.input(z.strictObject({ series: seriesCode })).query(async ({ ctx, input: { series } }) => {
    refuseUnknown({ series: [series] }, await ctx.codes())
    return besideSeries(ctx, series)
  }),

  /** For each problem of an address the nearest address without it. */
  mended: procedure.input(mendInput).query(async ({ ctx, input: { search, problems } }) => {
    const { meanings } = await ctx.codes()
    const given = parseRawSearch(search)
    const better: RawSearch[] = problems.map((problem) => mended({ ...problem, expected: '' }, given, meanings))
    return { better }
  }),
})

const viewQuestion = ({ language, isMeasureGiven, ...selection }: z.infer<typeof viewInput>) => ({
  selection,
  language,
  isMeasureGiven,
})
