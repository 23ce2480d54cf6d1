import type { Basis, Kind, Theme, UnitMeasure } from './codelists.ts'

/** One of the seventeen Goals. */
export interface Goal {
  goal: string
  /** The official colour; shown only as a bordered swatch beside number and name. */
  colour: string
  name: string
  title: string
  /** How many series are tagged with it. */
  series: number
}

/** A series that is linked to a goal, and why. */
export interface LinkedSeries {
  series: string
  name: string
  dataset: string
  theme: Theme
  kind: Kind
  unitMeasure: UnitMeasure
  target: string | null
  basis: Basis
  reason: string
}

/** Everything that a reader must be told about a goal. */
export interface GoalDescription extends Omit<Goal, 'series'> {
  series: LinkedSeries[]
  /** How many good practices touch it. */
  practices: number
  /** That no figure by country and year was found of volunteers working for this goal; null where there is one. */
  noFigure: string | null
}

/** Goals for which no figure of volunteers by country and year was found anywhere that was looked. */
export const goalsWithoutFigures: readonly string[] = ['2', '7', '8']
