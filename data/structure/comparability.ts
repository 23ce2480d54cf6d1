import type { Certainty, Flag, Kind, Measure, MethodField, ObsStatus, VolunteerType } from './codelists.ts'
import type { DimensionCodes } from './dimensionCodes.ts'

/** From the weakest to the strongest: a set is as comparable as its weakest pair. */
export const comparabilityClasses = ['not', 'with_care', 'comparable'] as const
export type ComparabilityClass = (typeof comparabilityClasses)[number]

/** Why two figures are less than comparable, with the class that each allows at best. */
export const groundClasses = {
  series_differ: 'not',
  overlapping_people: 'not',
  breakdown_differs: 'not',
  volunteer_type_differs: 'not',
  survey_changed: 'not',
  status_break: 'not',
  size: 'not',
  bound: 'not',
  span: 'not',
  reference_period_differs: 'not',
  reference_period_unknown: 'not',
  instrument_kind_differs: 'not',
  help_to_relatives_differs: 'not',
  method_revised: 'with_care',
  rounded: 'with_care',
  flagged: 'with_care',
  estimated: 'with_care',
  years_differ: 'with_care',
  self_reported: 'with_care',
  who_reports_unknown: 'with_care',
  inferred: 'with_care',
  ages_differ: 'with_care',
  ages_unknown: 'with_care',
  instrument_differs: 'with_care',
  instrument_unknown: 'with_care',
  population_covered_differs: 'with_care',
  population_covered_unknown: 'with_care',
  help_to_relatives_unknown: 'with_care',
  hours_threshold_differs: 'with_care',
  activities_named_differs: 'with_care',
  question_wording_open: 'with_care',
  mode_differs: 'with_care',
  proxy_answers_differs: 'with_care',
} as const satisfies Record<string, ComparabilityClass>
export type GroundCode = keyof typeof groundClasses
export const groundCodes = Object.keys(groundClasses) as GroundCode[]

/** How exact a published figure is: a bound, a rounded figure and one of a span of years are no points. */
export const precisions = ['point', 'rounded', 'bound', 'span'] as const
export type Precision = (typeof precisions)[number]

/** One reason, with the two values of the method where it is about them. */
export interface Ground {
  code: GroundCode
  values: [string | null, string | null] | null
}

/** One reason among many pairs: how many have it, and one of them, whose values these are. */
export interface GroundOf<Figures> extends Ground {
  pairs: number
  example: [Figures, Figures]
}

export interface Comparison {
  class: ComparabilityClass
  grounds: Ground[]
}

export type Method = Record<MethodField, { value: string | null; certainty: Certainty }>

/** A figure with what must be known of it before it may stand beside another. */
export interface Figure extends DimensionCodes {
  series: string
  kind: Kind
  measure: Measure
  refArea: string
  /** The country of a part, and of a country that has parts here; null for all else. */
  country: string | null
  timePeriod: number
  /** What is measured, in whatever series and unit: figures of two series may measure one thing. */
  measured: string
  /** The type of volunteering that is measured: that of the row, or of the whole series where it has only one. */
  measuredType: VolunteerType
  obsStatus: ObsStatus
  flags: readonly Flag[]
  precision: Precision
  source: string | null
  /** The measurement programme, whatever page its figure was read on. */
  survey: string | null
  method: Method
}
