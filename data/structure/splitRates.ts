import type { Age, Certainty, Sex, UnitMeasure, VolunteerType } from './codelists.ts'
import type { Cell } from './line.ts'

/** The groups of people that one survey tells apart, by breakdown, in the order in which they are shown. */
export const splits = {
  age: ['Y15T24', 'Y_GE25', 'Y25T64', 'Y_GE65'],
  sex: ['F', 'M'],
} as const satisfies { age: readonly Age[]; sex: readonly Sex[] }
export type SplitBy = keyof typeof splits
export const splitNames = Object.keys(splits) as [SplitBy, ...SplitBy[]]

/** What one survey of one area found for each group, in its last year within the period. */
export interface SplitRates {
  refArea: string
  timePeriod: number
  source: string
  /** By the code of the group; `_T` stands beside them as all people covered. */
  cells: Record<string, Cell | null>
  /** How women and men differ, from the series that says so; null where there is none. */
  gap: Cell | null
  /** How far back the question looked: rates of unlike reference periods are not laid side by side. */
  referencePeriod: { value: string | null; certainty: Certainty }
}

/** The answer: areas in default order, and those that have figures for other types of volunteering only. */
export interface SplitRatesAnswer {
  release: string
  by: SplitBy
  /** The groups that some survey here tells apart. */
  codes: string[]
  /** The series that says how women and men differ in this one, with its unit and decimals. */
  gap: { series: string; unitMeasure: UnitMeasure; decimals: number } | null
  names: Record<string, string>
  areas: SplitRates[]
  otherTypes: { refArea: string; volunteerTypes: VolunteerType[] }[]
}
