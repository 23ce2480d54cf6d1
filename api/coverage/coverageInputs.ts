import * as z from 'zod/mini'
import { reporterRules } from '../../data/structure/aggregate.ts'
import { breakdownCodeOrNone } from '../../data/structure/breakdownSchemas.ts'
import { language } from '../../data/structure/codelists.ts'
import { goalCode, seriesCode, year } from '../../data/structure/codes.ts'
import { selectionFields } from '../../data/structure/selection.ts'

const { areas, group, startPeriod, endPeriod, release, measure } = selectionFields

/** One breakdown at a time: areas are counted, and one area must not count twice. */
const ofOneBreakdown = {
  series: seriesCode,
  ...breakdownCodeOrNone,
  /** Of a series that has figures by Goal: which; none is its figure over all of them, or any where it has none. */
  goal: z.optional(goalCode),
  areas,
  group,
  release,
}
const inLanguage = { language: z._default(language, 'en') }

export const yearsInput = overYears(z.strictObject({ ...ofOneBreakdown, startPeriod, endPeriod }))

export const missingInput = z.strictObject({ ...ofOneBreakdown, ...inLanguage, timePeriod: year })

/** Names come in the answer only where a language is asked for: a page has them already. */
export const surveysInput = overYears(
  z.strictObject({ areas, group, startPeriod, endPeriod, release, language: z.optional(language) })
)

/** Several series are refused in the answer itself: people reached by two programmes are partly the same. */
export const aggregateInput = overYears(
  z.strictObject({
    ...ofOneBreakdown,
    ...inLanguage,
    series: z.union(
      [seriesCode, z.array(seriesCode).check(z.minLength(1), z.maxLength(8))],
      'a series code is upper case, e.g. VOLUNTEERS; at most 8 in a list'
    ),
    measure,
    reporterRule: z._default(z.enum(reporterRules, `one of ${reporterRules.join(', ')}`), 'same_reporters'),
    startPeriod,
    endPeriod,
  })
).check(
  z.refine((a) => a.areas.length === 0 || a.group.length === 0, {
    path: ['areas'],
    error: 'list areas or name groups, not both',
  })
)

function overYears<Schema extends z.ZodMiniType<{ startPeriod: number; endPeriod: number }>>(schema: Schema): Schema {
  return schema.check(
    z.refine((c) => c.startPeriod <= c.endPeriod, { path: ['startPeriod'], error: 'starts after it ends' }),
    z.refine((c) => c.endPeriod - c.startPeriod < 50, { path: ['endPeriod'], error: 'at most 50 years at a time' })
  )
}
