import type { Age, Certainty, Flag, Kind, Measure, MethodField, ObsStatus, Sex, VolunteerType } from './codelists.ts'

/** From the weakest to the strongest: a set is as comparable as its weakest pair. */
export const comparabilityClasses = ['not', 'with_care', 'comparable'] as const
export type ComparabilityClass = (typeof comparabilityClasses)[number]

/** Why two figures are less than comparable, with the class that each allows at best. */
export const groundClasses = {
  series_differ: 'not',
  overlapping_people: 'not',
  breakdown_differs: 'not',
  volunteer_type_differs: 'not',
  source_changed: 'not',
  status_break: 'not',
  size: 'not',
  reference_period_differs: 'not',
  reference_period_unknown: 'not',
  method_revised: 'with_care',
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
} as const satisfies Record<string, ComparabilityClass>
export type GroundCode = keyof typeof groundClasses
export const groundCodes = Object.keys(groundClasses) as GroundCode[]

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
export interface Figure {
  series: string
  kind: Kind
  measure: Measure
  refArea: string
  timePeriod: number
  sex: Sex
  age: Age
  volunteerType: VolunteerType
  /** Where the publisher splits by Goal, else `_T`. */
  goal: string
  obsStatus: ObsStatus
  flags: readonly Flag[]
  source: string | null
  method: Method
}
