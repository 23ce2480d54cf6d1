import { z } from 'zod'
import { breakdownCode } from './breakdownSchemas.ts'
import { comments, flag, missingReason, obsStatus, statusOfReason } from './codelists.ts'
import { refArea, seriesCode, year } from './codes.ts'
import { dimensionNames } from './dimensionCodes.ts'

/** The dimensions: together they are the key, and nothing else is. `_T` is "no breakdown"; no cell is empty. */
export const observationKey = ['dataset', 'series', 'refArea', 'timePeriod', ...dimensionNames] as const

const comment = z
  .string()
  .regex(new RegExp(`^(${comments.join('|')})(:[\\w.,+-]+)?$`), `a comment is one of ${comments.join(', ')}`)
const flagList = z
  .string()
  .refine(
    (text) => text.split(' ').every((code) => flag.safeParse(code).success),
    'flags are codes with a space between'
  )

/** One cell of the cube. The dimensions say which one; the attributes say how to read it. */
export const observation = z
  .object({
    dataset: z.string().regex(/^[a-z][a-z0-9_]*$/, 'a dataset code is lower case, e.g. ifrc_fdrs'),
    series: seriesCode,
    refArea,
    timePeriod: year,
    ...breakdownCode,
    goal: z.string().regex(/^(_T|[1-9]|1[0-7])$/, 'a goal is a number from 1 to 17, or _T'),
    obsValue: z.number().nullable(),
    obsStatus,
    missingReason: z.nullable(missingReason),
    flag: flagList.nullable(),
    source: z.string().min(1, 'a figure needs its source').nullable(),
    /** The measurement programme that the figure is of. Set when a release is built: the table of sources says it. */
    survey: z.string().nullable(),
    timeDetail: z.string().nullable(),
    originalValue: z.string().nullable(),
    lower: z.number().nullable(),
    upper: z.number().nullable(),
    comment: comment.nullable(),
  })
  .refine((o) => (o.obsValue === null) === (o.missingReason !== null), {
    path: ['missingReason'],
    message: 'a value, or a reason why there is none: one of the two',
  })
  .refine(
    (o) =>
      o.missingReason === null
        ? !'OMLQK'.includes(o.obsStatus)
        : (statusOfReason[o.missingReason] as readonly string[]).includes(o.obsStatus),
    {
      path: ['obsStatus'],
      message: 'the status does not go with the value or the reason',
    }
  )
  .refine((o) => o.obsValue === null || o.source !== null, { path: ['source'], message: 'a figure needs its source' })

export type Observation = z.infer<typeof observation>
