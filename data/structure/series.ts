import type {
  AddressHold,
  Basis,
  Certainty,
  Kind,
  Measure,
  MethodField,
  Theme,
  UnitMeasure,
  VolunteerType,
} from './codelists.ts'
import type { SeriesCodes } from './dimensionCodes.ts'

/** A series as it stands in a list: enough to choose it and to label a chart. */
export interface SeriesSummary extends SeriesCodes {
  series: string
  dataset: string
  theme: Theme
  kind: Kind
  unitMeasure: UnitMeasure
  decimals: number
  name: string
  /** Measures that make sense of it: a rate has no per 1,000. */
  measures: Measure[]
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
  /** The survey that it holds for, on whatever pages its figures stand; null where it is of a source or the whole. */
  survey: string | null
  /** The type of volunteering that it holds for; null for every type. */
  volunteerType: VolunteerType | null
  field: MethodField
  value: string | null
  certainty: Certainty
  /** The page that says so, where one was read. */
  address: string | null
}

/** Where figures were read: on which page or in which copy, and on which day. */
export interface ReadSource {
  /** The source that it holds for; null for all of the dataset. */
  source: string | null
  timePeriod: number | null
  address: string | null
  /** The page that holds the figure, all that is known of that page (its site), or its publisher's own site. */
  holds: AddressHold
  /** The copy in which it was read; null where that is the page itself. */
  copy: string | null
  dateRead: string
}

export interface DatasetDescription {
  dataset: string
  publisher: string
  title: string
  /** Null where each figure has a page of its own. */
  address: string | null
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
  /** The series whose figures it is computed from here; null where a publisher gives it. */
  computedFrom: { series: string; name: string } | null
  tags: Tag[]
  /** Sentences to print with this series, before those of its dataset. */
  caveats: string[]
  source: DatasetDescription
  /** Where the people come from that per 1,000 divides by; null where there is no such measure. */
  denominatorSource: DatasetDescription | null
  method: MethodEntry[]
}
