import type { Measure, UnitMeasure } from './codelists.ts'
import type { ComparabilityClass, GroundCode } from './comparability.ts'

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
  /** Areas with a flag inside the period whose figures are in it, by code. */
  flaggedAreas: string[]
  direction: Direction
  directionWithoutFlagged: Direction
  /** False where the direction depends on flagged areas: no arrow, colour or headline may be drawn from it. */
  headline: boolean
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
  /** The names of flagged areas by code. */
  names: Record<string, string>
}
