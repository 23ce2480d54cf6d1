import type { Basis, Theme } from './codelists.ts'

/** A good practice as its publisher tells it. Its figure stands for itself: practices are neither added nor compared. */
export interface Practice {
  practice: string
  theme: Theme
  refArea: string | null
  areaGroup: string | null
  /** The name of the area or group; null where it was everywhere or online. */
  place: string | null
  timePeriod: number
  goals: string[]
  basis: Basis
  title: string
  summary: string
  /** Never without the words of what it counts. */
  figure: { value: number; unit: string } | null
  /** What must be said with the figure. */
  caution: string | null
  /** With the language of its title, ISO 639. */
  source: { title: string; language: string; publisher: string; address: string }
  /** How far the source can be trusted, from A to C. */
  trust: string
}
