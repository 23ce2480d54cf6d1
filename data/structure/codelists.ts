import * as z from 'zod/mini'
import { breakdowns } from './dimensions.ts'

/** One sentence for a reader of the API; pages word the same refusal in six languages. */
export const oneOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.enum(codes, { error: (issue) => `not one of ${codes.join(', ')}: ${JSON.stringify(issue.input)}` })

/**
 * The languages of a reader: the six of the United Nations. Each by its own name and in English, with its direction and
 * the locale in which its numbers and dates are written: digits are Latin in all, English is that of the United Nations.
 * A page may name its language more closely than its address does; thousands may be parted otherwise than in the locale.
 */
export const languageOf = {
  ar: { name: 'العربية', english: 'Arabic', dir: 'rtl', locale: 'ar-u-nu-latn', months: 'ar-SY' },
  zh: { name: '中文', english: 'Chinese', dir: 'ltr', locale: 'zh-u-nu-latn', tag: 'zh-Hans' },
  en: { name: 'English', english: 'English', dir: 'ltr', locale: 'en-GB-u-nu-latn' },
  es: { name: 'Español', english: 'Spanish', dir: 'ltr', locale: 'es-u-nu-latn', thousands: '\u202f', span: '-' },
  fr: { name: 'Français', english: 'French', dir: 'ltr', locale: 'fr-u-nu-latn', span: '-', firstDay: '1er' },
  ru: { name: 'Русский', english: 'Russian', dir: 'ltr', locale: 'ru-u-nu-latn', grouping: 'min2' },
} as const satisfies Record<string, LanguageEntry>
export const languages = Object.keys(languageOf) as [Language, ...Language[]]
export const language = oneOf(languages)
export const isLanguage = (code: unknown): code is Language => (languages as readonly unknown[]).includes(code)

/** CL_OBS_STATUS, the codes in use. The last five say that there is no value. */
export const obsStatuses = ['A', 'B', 'D', 'E', 'I', 'P', 'U', 'O', 'M', 'L', 'Q', 'K'] as const
export const obsStatus = oneOf(obsStatuses)

/** Why there is no value. A value and a reason never stand together. */
export const missingReasons = [
  'not_reported',
  'no_figure_here',
  'outside_period',
  'outside_release',
  'cannot_exist',
  'in_another',
  'suppressed',
  'set_aside',
] as const
export const missingReason = oneOf(missingReasons)

/** The status that goes with each reason; L only where a publisher says so. */
export const statusOfReason = {
  not_reported: ['O'],
  no_figure_here: ['O', 'L'],
  outside_period: ['O'],
  outside_release: ['O'],
  cannot_exist: ['M'],
  in_another: ['K'],
  suppressed: ['Q'],
  set_aside: ['O'],
} as const satisfies Record<MissingReason, readonly ObsStatus[]>

/** Ours: marks that ask for care. Computed when a release is built. */
export const flags = ['jump', 'exceeds_population', 'near_population', 'repeated', 'dominates', 'coherence'] as const
export const flag = oneOf(flags)
/** Flags that put the figure itself in doubt. One that dominates a sum may well be right. */
export const doubts = ['jump', 'exceeds_population', 'near_population', 'repeated'] as const satisfies readonly Flag[]

/** Why a value needs a word of its own; an argument may follow a colon: `types_published:ORG`. */
export const comments = [
  'types_published',
  'counted_in',
  'years_published',
  'same_as',
  'deduced',
  'list_incomplete',
  'england_inferred',
  'at_least',
  'rounded',
  'span',
  'imputed_previous',
  'later_submission',
  'implausible',
  'england_only',
  'organisers_claim',
  'range',
  'evacuated',
  'goals_published',
  'blank_as_zero',
  'other_copy',
  'england_rate_of_uk',
  'computed',
  'private_institutions',
] as const

/** By what a reader picks rows of a table: a status that some figure or gap in them has, or a flag. */
export const marks = [...obsStatuses, ...flags] as const
export const mark = oneOf(marks)

export const sexes = breakdowns.sex.codes
export const ages = breakdowns.age.codes
export const volunteerTypes = breakdowns.volunteerType.codes
export const volunteerType = oneOf(volunteerTypes)

export const unitMeasures = [
  'PS',
  'PT',
  'NUMBER',
  'PER_1000_POP',
  'PER_1000_Y_GE15',
  'IX',
  'SCORE',
  'SCORE_0_1',
  'FTE',
  'PP',
  'F_PER_100_M',
  'MXN',
] as const
export const unitMeasure = oneOf(unitMeasures)

/** What a reader asks of a value: as published, per 1,000 people, or first year = 100. */
export const measures = ['value', 'per_1000', 'index'] as const
export const measure = oneOf(measures)

/** On whose word a series touches a goal. */
export const bases = ['publisher', 'programme', 'thematic'] as const
export const basis = oneOf(bases)

/** The four themes of the Global Technical Meeting 2020. */
export const themes = ['trends', 'accelerator', 'next_generation', 'measurement'] as const
export const theme = oneOf(themes)

/** What a series counts, which decides what may be done with it. */
export const kinds = ['stock', 'reach', 'flow', 'rate', 'event', 'population', 'score', 'gap', 'ratio'] as const
export const kind = oneOf(kinds)

export const classifications = [
  'm49_region',
  'm49_sub_region',
  'm49_intermediate',
  'sdg_region',
  'regional_commission',
  'income_group',
  'ldc',
  'lldc',
  'sids',
] as const
export const classification = oneOf(classifications)

/** How a series is computed here, from another one that its publisher gives. */
export const recipes = ['women_minus_men', 'women_per_100_men', 'hours_per_full_time'] as const
export const recipe = oneOf(recipes)

/** What an area is: only countries are members of groups and enter aggregates. */
export const areaLevels = ['country', 'world', 'publisher', 'subnational'] as const
export const areaLevel = oneOf(areaLevels)

/** Where a series must have a figure or a reason: in every country and year of the period, or where its publisher looks. */
export const scopes = ['areas', 'own'] as const
export const scope = oneOf(scopes)

/** How surely a field of a method is known. */
export const certainties = ['stated', 'inferred', 'unknown'] as const
export const certainty = oneOf(certainties)

/** What an address of a source is: the page that holds the figure, all that is known of it, or its publisher's. */
export const addressHolds = ['figure', 'site', 'publisher'] as const
export const addressHold = oneOf(addressHolds)

/** What must be known of two figures before they may be compared. The survey is the measurement programme, not the page. */
export const methodFields = [
  'survey',
  'population_covered',
  'volunteer_type',
  'reference_period',
  'ages',
  'instrument',
  'who_reports',
  'help_to_relatives',
  'hours_threshold',
  'activities_named',
  'question_wording',
  'mode',
  'proxy_answers',
  'sample_size',
] as const
export const methodField = oneOf(methodFields)

export { type Age, goals, type Sex, type VolunteerType } from './dimensions.ts'

export type Language = keyof typeof languageOf
export interface LanguageEntry {
  name: string
  english: string
  dir: 'ltr' | 'rtl'
  locale: string
  tag?: string
  thousands?: string
  /** From how many digits on thousands are parted, where it is not as in the locale: `min2` is five. */
  grouping?: 'min2'
  /** What joins two years, where it is no en dash. */
  span?: string
  /** Whose names of months stand before those of the locale, for readers who know the others. */
  months?: string
  /** The first day of a month, where it is written with its ordinal. */
  firstDay?: string
}
export type ObsStatus = (typeof obsStatuses)[number]
export type MissingReason = (typeof missingReasons)[number]
export type AddressHold = (typeof addressHolds)[number]
export type Flag = (typeof flags)[number]
export type Mark = (typeof marks)[number]
export type UnitMeasure = (typeof unitMeasures)[number]
export type Measure = (typeof measures)[number]
export type Basis = (typeof bases)[number]
export type Theme = (typeof themes)[number]
export type Kind = (typeof kinds)[number]
export type Recipe = (typeof recipes)[number]
export type Classification = (typeof classifications)[number]
export type AreaLevel = (typeof areaLevels)[number]
export type Scope = (typeof scopes)[number]
export type Certainty = (typeof certainties)[number]
export type MethodField = (typeof methodFields)[number]
