import * as z from 'zod/mini'
import { kinds, type Language, languages, themes, unitMeasures } from '../structure/codelists.ts'
import { licenceTerms } from '../structure/licenceTerms.ts'
import { nearestWord } from './nearestOf.ts'
import type { OwnProblem } from './ownProblem.ts'
import { ownBreakdowns } from './readCodes.ts'

/** What a column of a file can be. */
export const ownRoles = [
  'area',
  'year',
  'value',
  ...ownBreakdowns,
  'series',
  'unit',
  'obs_status',
  'missing_reason',
  'source',
  'lower',
  'upper',
  'time_detail',
  'original_value',
  'comment',
  'unit_mult',
  'action',
  'freq',
  'beside',
] as const
export type OwnRole = (typeof ownRoles)[number]

const text = z.string()
const texts = z.record(text, text)
const ofRoles = z.partialRecord(z.enum(ownRoles), text)

const series = z.strictObject({
  code: z.optional(text.check(z.regex(/^[A-Z][A-Z0-9_]{1,39}$/))),
  name: z.optional(text),
  definition: z.optional(text),
  unit: z.optional(z.enum(unitMeasures)),
  kind: z.optional(z.enum(kinds)),
  theme: z.optional(z.enum(themes)),
  measured: z.optional(text.check(z.regex(/^[a-z][a-z0-9_]*$/))),
  decimals: z.optional(z.number()),
  goals: z.optional(z.array(z.strictObject({ goal: text, target: z.optional(text), reason: text }))),
})

/** What a file cannot say of itself: a small JSON beside it. Every part may be left out. */
export const ownMapping = z.strictObject({
  /** Headings by what their columns are. */
  columns: z.optional(ofRoles),
  /** Headings of columns that are left out. */
  ignore: z.optional(z.array(text)),
  /** What holds for every row, where no column says it: `{"area": "Kenya", "year": "2019"}`. */
  constants: z.optional(ofRoles),
  sheet: z.optional(text),
  decimal: z.optional(z.enum(['.', ','])),
  separator: z.optional(z.enum([',', ';', '\t', '|'])),
  encoding: z.optional(text),
  /** Codes by how areas are named in the file. */
  areas: z.optional(texts),
  /** Codes by how the file names them, breakdown by breakdown: `{"age": {"jóvenes": "Y15T24"}}`. */
  codes: z.optional(z.partialRecord(z.enum([...ownBreakdowns, 'unit']), texts)),
  /** The one indicator of the file, or each by its name in the column of indicators. */
  series: z.optional(z.union([series, z.record(text, series)])),
  dataset: z.optional(
    z.strictObject({
      code: z.optional(text.check(z.regex(/^[a-z][a-z0-9_]*$/))),
      publisher: z.optional(text),
      title: z.optional(text),
      version: z.optional(text),
      date_accessed: z.optional(text.check(z.regex(/^\d{4}-\d\d-\d\d$/))),
      address: z.optional(z.nullable(z.url())),
      licence: z.optional(z.enum(licenceTerms)),
      licence_text: z.optional(text),
      licence_address: z.optional(z.nullable(z.url())),
      language: z.optional(z.enum(languages)),
    })
  ),
  /** Fields of the method by code; those that are not named are unknown. */
  method: z.optional(texts),
})
export type OwnMapping = z.infer<typeof ownMapping>
export type OwnSeriesMapping = z.infer<typeof series>

/** The same with one indicator or with several, as is given, so that what is wrong in it is named where it stands. */
function shapeOf(given: unknown) {
  const { series: ofFile } = (given ?? {}) as { series?: unknown }
  if (typeof ofFile !== 'object' || ofFile === null) return ownMapping
  const isOne = Object.values(ofFile).some((part) => typeof part !== 'object' || Array.isArray(part))
  return z.extend(ownMapping, { series: z.optional(isOne ? series : z.record(text, series)) })
}

/** A mapping as it was written, or all that is wrong with it. */
export function readMapping(given: unknown): { mapping: OwnMapping } | { problems: OwnProblem[] } {
  const read = shapeOf(given).safeParse(given)
  if (read.success) return { mapping: read.data as OwnMapping }
  return {
    problems: read.error.issues.flatMap((issue) => {
      const place = issue.path.join('.')
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => {
          const known = issue.path.length === 0 ? Object.keys(ownMapping.shape) : [...ownRoles]
          const meant = nearestWord(key, known)
          return problem([place, key].filter(Boolean).join('.'), key, meant)
        })
      const found = issue.path.reduce<unknown>(
        (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
        given
      )
      const codes = 'values' in issue ? (issue.values as unknown[]).map(String) : []
      const meant = typeof found === 'string' ? nearestWord(found, codes) : undefined
      return [
        problem(
          place,
          typeof found === 'string' ? found : JSON.stringify(found),
          meant ?? (codes.join(', ') || undefined)
        ),
      ]
    }),
  }
}

const problem = (column: string, found?: string, meant?: string): OwnProblem => ({
  ...{ code: meant ? 'mapping_code' : 'mapping_shape', column },
  ...(found !== undefined && { found }),
  ...(meant && { meant }),
})

/** The language of the names that a file gives: as the mapping says, else that of its headings. */
export const languageOfTexts = ({ dataset }: OwnMapping, headings: Language | undefined): Language =>
  dataset?.language ?? headings ?? 'en'
