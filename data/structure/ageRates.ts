import type { Age, Certainty, VolunteerType } from './codelists.ts'
import type { Cell } from './line.ts'

/** The ages that a rate is split into; `_T` stands beside them as all ages covered. */
export const splitAges = ['Y15T24', 'Y25T64', 'Y_GE65'] as const satisfies readonly Age[]
export type SplitAge = (typeof splitAges)[number]

/** What one survey of one area found for each age, in its last year within the period. */
export interface AgeRates {
  refArea: string
  timePeriod: number
  source: string
  cells: Record<SplitAge | '_T', Cell | null>
  /** How far back the question looked: rates of unlike reference periods are not laid side by side. */
  referencePeriod: { value: string | null; certainty: Certainty }
}

/** The answer: areas in default order, and those that have figures for other types of volunteering only. */
export interface AgeRatesAnswer {
  release: string
  names: Record<string, string>
  areas: AgeRates[]
  otherTypes: { refArea: string; volunteerTypes: VolunteerType[] }[]
}
