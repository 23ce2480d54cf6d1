import type {
  Age,
  Basis,
  Certainty,
  Kind,
  Measure,
  MethodField,
  Sex,
  Theme,
  UnitMeasure,
  VolunteerType,
} from './codelists.ts'

/** A series as it stands in a list: enough to choose it and to label a chart. */
export interface SeriesSummary {
  series: string
  dataset: string
  theme: Theme
  kind: Kind
  unitMeasure: UnitMeasure
  decimals: number
  name: string
  /** Measures that make sense of it: a rate has no per 1,000. */
  measures: Measure[]
  /** What it is broken down by, the headline included; a single `_T` where it is not. */
  sexes: Sex[]
  ages: Age[]
  volunteerTypes: VolunteerType[]
  /** Codes of the dimension `goal` for which it has figures: `_T` alone where it has none by Goal. */
  byGoal: string[]
  /** Areas to begin with, at most six: those of every view where it has a figure for one of them, else its own first. */
  firstAreas: string[]
  goals: { goal: string; basis: Basis }[]
}

/** Why we say that a series touches a goal. */
export interface Tag {
  goal: string
  target: string | null
  basis: Basis
  reason: string
}

/** One field of a method and how surely it is known. `value` is a code; `unknown` has none. */
export interface MethodEntry {
  /** The source that it holds for; null for the whole dataset. */
  source: string | null
  /** The year that it holds for; null for every year. */
  timePeriod: number | null
  field: MethodField
  value: string | null
  certainty: Certainty
}

export interface DatasetDescription {
  dataset: string
  publisher: string
  title: string
  address: string
  version: string
  dateAccessed: string
  /** Null is "not stated". */
  licence: string | null
  licenceAddress: string | null
  /** Sentences to print wherever its figures stand. */
  caveats: string[]
}

/** Everything that a reader must be told about a series. */
export interface SeriesDescription extends SeriesSummary {
  definition: string
  tags: Tag[]
  /** Sentences to print with this series, before those of its dataset. */
  caveats: string[]
  source: DatasetDescription
  /** Where the people come from that per 1,000 divides by; null where there is no such measure. */
  denominatorSource: DatasetDescription | null
  method: MethodEntry[]
}
