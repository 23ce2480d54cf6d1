import type { Measure, UnitMeasure } from './codelists.ts'
import type { ComparabilityClass, Comparison, Figure, Ground, GroundCode, GroundOf } from './comparability.ts'
import type { Dimension, DimensionCodes } from './dimensionCodes.ts'
import type { Cell, Line } from './line.ts'

/** Which figure is meant. */
export type FigureKey = Pick<Figure, 'series' | 'refArea' | 'timePeriod' | Dimension | 'source'>

/** How comparable all that a selection shows is, and why: a set is as comparable as its weakest pair. */
export interface SetGrounds {
  release: string
  measure: Measure
  class: ComparabilityClass
  /** The gravest first, each with the class that it allows at best and one pair that has it. */
  grounds: (GroundOf<FigureKey> & { class: ComparabilityClass })[]
  figures: number
  /** Pairs of figures, the whole of which each ground's `pairs` are a part. */
  pairs: number
  /** For each line that shows a figure: whether its own years may be compared. */
  within: LineGrounds[]
  /** Each line with each other; null where there are too many to show. */
  between: LinePairGrounds[] | null
  /** True where the lines were too many for one answer; class, grounds and counts are of all. */
  cut: boolean
  /** How many lines the selection has in all. */
  total: number
}

export interface LineGrounds extends Pick<Line, 'series' | 'refArea'>, DimensionCodes {
  figures: number
  class: ComparabilityClass
  grounds: GroundCode[]
}

/** Two lines of `within`, by their places there. */
export interface LinePairGrounds {
  one: number
  other: number
  /** The years in which both have a figure, and which alone are compared; where there is none, each year with each. */
  years: number[]
  class: ComparabilityClass
  grounds: Ground[]
}

/** Two figures with all that was compared, and what may be said of them together. */
export interface PairGrounds extends Comparison {
  release: string
  measure: Measure
  one: ComparedFigure
  other: ComparedFigure
}

export interface ComparedFigure extends Figure {
  obsValue: number
  /** In the unit of the measure; never rounded. */
  measureValue: number
  unitMeasure: UnitMeasure
  comment: Cell['comment']
  timeDetail: string | null
}
