import type { MissingReason, UnitMeasure } from './codelists.ts'
import type { Dimension } from './dimensionCodes.ts'

/** In what way a release differs from one before it. */
export const releaseChanges = ['redefined', 'added', 'revised', 'withdrawn', 'described_otherwise'] as const
export type ReleaseChange = (typeof releaseChanges)[number]

/** One thing that differs: a row, a whole series, or what is said of a series or dataset. */
export interface ReleaseDifference extends Record<Dimension, string> {
  change: ReleaseChange
  dataset: string
  /** Null where it is about the whole dataset. */
  series: string | null
  /** Null where it is about the whole series. */
  refArea: string | null
  timePeriod: number | null
  /** How it reads, in English. */
  said: string
}

/** What the later release has in the place of a figure that was revised. */
export interface FigureNow {
  /** The name of its series, and of its area. */
  series: string
  area: string
  timePeriod: number
  obsValue: number | null
  missingReason: MissingReason | null
  unitMeasure: UnitMeasure
  decimals: number
}

/** How the release that is served differs from one before it, in the rows that were asked for. */
export interface ReleaseDifferences {
  from: string
  to: string
  /** Rows and definitions that differ, by the way they do. */
  counts: Record<ReleaseChange, number>
  /** The first of them. */
  differences: ReleaseDifference[]
  /** The first figure that was revised, as it is now. */
  now: FigureNow | null
}
