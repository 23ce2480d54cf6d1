import type { Flag, MissingReason } from './codelists.ts'
import type { Change, NoMeasureReason } from './line.ts'

/** One year of an area: what is shown of it, in the measure asked for, or the reason why nothing is. */
export type ValueOrReason = number | MissingReason | NoMeasureReason

/** One area of all, as far as it is drawn behind those chosen and listed beside them. */
export interface OtherArea {
  refArea: string
  /** One for each year from the first of `OtherAreas`, in order of time. */
  cells: ValueOrReason[]
  /** Flags that put a figure in doubt, by year: it sets no scale and enters no order. */
  flags?: Record<number, Flag[]>
  /** Years that begin anew: another survey, or a break that the publisher states. */
  cuts?: number[]
  /** From the first to the last value of the period chosen; where the view is of changes. */
  change?: Change
}

/** Every country of one series, in one breakdown and for one Goal: the ground on which those chosen are seen. */
export interface OtherAreas {
  startPeriod: number
  endPeriod: number
  areas: OtherArea[]
  /** The members of the groups chosen; null where none is. */
  members: string[] | null
}
