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

/** How the release that answers differs from the one asked for, in the rows of the answer. */
export interface ReleaseDifferences {
  /** False where nothing was kept of the release asked for: what differs is then not known. */
  isKnown: boolean
  /** The same as a sentence. */
  said: string
  /** Rows and definitions that differ, by the way they do. */
  counts: Record<ReleaseChange, number>
  /** The first of them. */
  differences: ReleaseDifference[]
}
