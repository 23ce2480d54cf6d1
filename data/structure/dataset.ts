import type { Kind, Theme } from './codelists.ts'
import type { DatasetDescription, MethodEntry, ReadSource } from './series.ts'

/** What a publisher released, as it stands in a list. */
export interface DatasetSummary extends Omit<DatasetDescription, 'caveats'> {
  series: { series: string; name: string; theme: Theme; kind: Kind }[]
}

/** Everything that a reader must be told about a dataset. */
export interface DatasetFacts extends DatasetSummary {
  caveats: string[]
  /** How its figures were come by: for all of it, then by source and year. */
  method: MethodEntry[]
  /** Where its figures were read, the whole dataset first. */
  read: ReadSource[]
  /** What we could not serve: how many rows, and the first of them. */
  setAside: { total: number; rows: SetAside[] }
}

/** A figure as its publisher gave it that we could not serve, and why, in English. */
export interface SetAside {
  originalArea: string
  timePeriod: number
  series: string
  originalValue: string | null
  reason: string
}
