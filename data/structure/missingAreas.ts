import type { MissingReason } from './codelists.ts'

/** Who has no figure of a series in one year, by reason, and what was last known of each. */
export interface MissingAreas {
  release: string
  series: string
  timePeriod: number
  /** Areas with a value. */
  reporters: number
  /** Areas where a figure can exist: all but `cannot_exist` and `in_another`. */
  possible: number
  /** Reasons as the codelist has them; only those that occur. */
  missing: MissingFor[]
  /** By code, in the reader's language. */
  names: Record<string, string>
}

export interface MissingFor {
  missingReason: MissingReason
  /** False where no figure of its own can exist: such areas are not among the possible ones. */
  isPossible: boolean
  /** In default order. */
  areas: MissingArea[]
}

export interface MissingArea {
  refArea: string
  comment: string | null
  /** The nearest figure before that year, whatever its source. */
  last: KnownFigure | null
  /** The nearest figure after it. */
  next: KnownFigure | null
}

export interface KnownFigure {
  timePeriod: number
  obsValue: number
}
