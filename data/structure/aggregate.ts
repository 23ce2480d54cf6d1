import type { ComparabilityClass } from './comparability.ts'

/** Whose figures an aggregate holds: of the areas that report in every year of the period, or of whoever did that year. */
export const reporterRules = ['same_reporters', 'whoever_reported'] as const
export type ReporterRule = (typeof reporterRules)[number]

/** How the figures are put together: added, added over the reporters' people, or weighted by people of 15 and over. */
export const aggregateMethods = ['sum', 'sum_per_1000', 'weighted_mean'] as const
export type AggregateMethod = (typeof aggregateMethods)[number]

export const withheldReasons = ['no_reporters', 'under_half_population'] as const
export type WithheldReason = (typeof withheldReasons)[number]

/** Why there is no aggregate at all. */
export const refusals = ['not_comparable', 'not_a_quantity', 'people_reached', 'overlapping_areas', 'no_areas'] as const
export type Refusal = (typeof refusals)[number]

export interface AggregateYear {
  timePeriod: number
  value: number | null
  withheld: WithheldReason | null
  /** Areas in the value. */
  reporters: number
  /** Share of the people of all areas where a figure can exist, from 0 to 1. */
  populationShare: number | null
}

export type Direction = 'up' | 'down' | 'level' | 'none'

/** One group's figures as one line, twice: with flagged areas and without. */
export interface Aggregate {
  refused: Refusal | null
  method: AggregateMethod
  reporterRule: ReporterRule
  /** Areas where a figure can exist: the N of "n of N". */
  possible: number
  years: AggregateYear[]
  withoutFlagged: AggregateYear[]
  /** Areas with a flag inside the period, by code. */
  flaggedAreas: string[]
  direction: Direction
  directionWithoutFlagged: Direction
  /** False where the direction depends on flagged areas: no arrow, colour or headline may be drawn from it. */
  headline: boolean
  comparability: ComparabilityClass
}
