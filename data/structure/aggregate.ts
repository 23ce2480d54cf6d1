import type { Measure, UnitMeasure } from './codelists.ts'
import type { ComparabilityClass, GroundCode } from './comparability.ts'
import type { Change } from './line.ts'

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
export type HttpError = (typeof refusals)[number]

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

/** Between two years: the areas in both, those in the last alone and those in the first alone, with their sums. */
export interface Turnover {
  startPeriod: number
  endPeriod: number
  both: { areas: number; first: number; last: number }
  came: { areas: number; sum: number }
  left: { areas: number; sum: number }
}

/** One group's figures as one line, twice: with flagged areas and without. */
export interface Aggregate {
  refused: HttpError | null
  method: AggregateMethod
  reporterRule: ReporterRule
  /** Areas where a figure can exist: the N of "n of N". */
  possible: number
  years: AggregateYear[]
  withoutFlagged: AggregateYear[]
  /** Areas with a flag inside the period whose figures are in it, by code. */
  flaggedAreas: string[]
  /** Over the same reporters; `none` where other areas report in other years. */
  direction: Direction
  directionWithoutFlagged: Direction
  /** Areas without each of which alone the direction would be another, those that change most first. */
  decidingAreas: string[]
  /** From the first to the last value, with all areas and without the flagged: over the same reporters alone. */
  change: Change
  changeWithoutFlagged: Change
  /** False where the direction hangs on flagged areas or on a single one: no arrow, colour or headline may be drawn. */
  headline: boolean
  /** Who came and who left where whoever reported is in; null for the same reporters and for rates. */
  turnover: Turnover | null
  comparability: ComparabilityClass
}

/** The aggregate of one group, of the areas listed, or of all, with its recipe in words. */
export interface GroupAggregate extends Aggregate {
  /** Null where no group was named. */
  areaGroup: string | null
  /** The name of the group, or words for the areas listed or for all. */
  label: string
  /** Why its figures are less than comparable, the gravest ground first. */
  grounds: GroundCode[]
  /** One sentence with first and last value and their years; null where no headline may be drawn. */
  sentence: string | null
  /** Why there is none: one sentence; null where there is one, or where there is no aggregate. */
  noHeadline: string | null
  /** How it was made, of whom, and what must be said with it: a sentence each. */
  recipe: string[]
}

/** One aggregate for each group named; never one over several groups, which may share areas. */
export interface Aggregates {
  release: string
  series: string[]
  measure: Measure
  unitMeasure: UnitMeasure
  decimals: number
  aggregates: GroupAggregate[]
  /** What must be said of all of them together. */
  notes: string[]
  /** The names of flagged and of deciding areas by code. */
  names: Record<string, string>
}
