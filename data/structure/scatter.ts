import type { Flag, Measure, MissingReason, UnitMeasure } from './codelists.ts'
import type { DimensionCodes } from './dimensionCodes.ts'
import type { NoMeasureReason } from './line.ts'
import type { IncomeHeld, RankCorrelation } from './relation.ts'
import type { SeriesDescription } from './series.ts'
import type { SharedPart } from './sharedPart.ts'

/** What an address names where no series stands on the other axis: the World Bank's income groups, in their order. */
export const incomeGroups = 'INCOME_GROUP'
/** The scores of the Goals, beside which a series stands where nothing else is named. */
export const goalScores = 'SDG_INDEX_GOAL_SCORE'

/** In which form the figures of one axis are shown; a series that lacks what was asked for is shown as it has it. */
export interface ScatterForm extends DimensionCodes {
  measure: Measure
  unitMeasure: UnitMeasure
  decimals: number
}

/** One area with both figures, of one year. */
export interface ScatterPair {
  refArea: string
  timePeriod: number
  x: number
  /** Of an income group its place, from 0. */
  y: number
  /** Flags that put one of the two in doubt. */
  flags?: Flag[]
  /** One of the two is a bound, a rounded figure or one of several years. */
  isNoPoint?: true
  /** Its place among the income groups of that year; null where it has none. */
  income: number | null
}

/** Why an area has one figure and lacks the other, or has both and never in one year: then both are null. */
export interface ScatterGap {
  refArea: string
  x: NoFigure | null
  y: NoFigure | null
}
export type NoFigure = MissingReason | NoMeasureReason | 'no_income_group'

/** Why no coefficient is given. */
export type NoCorrelation = 'too_few' | 'no_order' | 'shared'

/** Two figures of each area beside each other: context, never cause. */
export interface Scatter {
  x: ScatterForm
  /** Null where it is the income groups. */
  y: ScatterForm | null
  /** The series on the other axis, with all that must be told of it. */
  beside: SeriesDescription | null
  /** In default order, those in doubt among them. */
  pairs: ScatterPair[]
  /** Areas that have one of the two alone. */
  without: ScatterGap[]
  /** How many areas have neither. */
  neither: number
  names: Record<string, string>
  /** Over how many areas, those in doubt left out. */
  areas: number
  shared: SharedPart | null
  correlation: RankCorrelation | null
  noCorrelation: NoCorrelation | null
  /** Null where income itself is one of the two, or no coefficient is given. */
  incomeHeld: IncomeHeld | null
  /** The income groups by name, from the lowest. */
  incomeGroups: string[]
}

export interface ScatterOfRelease extends Scatter {
  release: string
}

/** From the first to the last year that a pair is of; those asked for where there is no pair. */
export function pairedYears<Years extends { startPeriod: number; endPeriod: number }>(
  { pairs }: Pick<Scatter, 'pairs'>,
  { startPeriod, endPeriod }: Years
) {
  const years = pairs.map(({ timePeriod }) => timePeriod)
  return years.length === 0
    ? { startPeriod, endPeriod }
    : { startPeriod: Math.min(...years), endPeriod: Math.max(...years) }
}

/** Whether a pair sets a scale and enters a coefficient. */
export const isSure = ({ flags, isNoPoint }: Pick<ScatterPair, 'flags' | 'isNoPoint'>): boolean =>
  flags === undefined && !isNoPoint
