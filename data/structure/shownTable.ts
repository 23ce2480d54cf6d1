import type { UnitMeasure } from './codelists.ts'
import type { ComparabilityClass, GroundCode } from './comparability.ts'
import type { Cell, Line, View } from './line.ts'
import type { SeriesSummary } from './series.ts'

/** One row of a table before it is worded: a line; or, where series are columns, one line of each that has one. */
export interface TableRow {
  key: string
  refArea: string
  lines: Line[]
}

/** The answer for one series, with what must be known of it to show it. */
export interface SeriesView {
  view: View
  series: Pick<SeriesSummary, 'series' | 'name' | 'dataset' | 'kind' | 'unitMeasure' | 'decimals'>
}

/** Why no area of a view has a rank. */
export const noRankReasons = ['not_rankable', 'not_comparable', 'too_few'] as const
export type NoRankReason = (typeof noRankReasons)[number]

/** Between which ranks each area stands in one year, when every figure may be off by what its series commonly moves. */
export interface Ranks {
  timePeriod: number
  /** Areas ranked: those with an unflagged figure that year. */
  n: number
  /** By how much each figure may be off, as a share; null where nothing says it. */
  tolerance: number | null
  refused: NoRankReason | null
  bands: Record<string, { best: number; worst: number }>
}

/** Which lines have a figure that may stand beside one figure, and why the others have none. */
export interface ComparableLines {
  release: string
  /** The class of each line that has a figure, by its key: that of its most comparable figure. */
  classes: Record<string, ComparabilityClass>
  /** Why lines are not comparable, those of most lines first. */
  grounds: { code: GroundCode; lines: number }[]
}

export const columnKinds = ['name', 'series', 'figure', 'change', 'rank', 'spark', 'group'] as const
export type ColumnKind = (typeof columnKinds)[number]

export interface ShownColumn {
  /** As an address names it. */
  key: string
  kind: ColumnKind
  head: string
  /** The head above it, where several columns share one: the series with its unit. */
  group: string | null
  series: string | null
  timePeriod: number | null
  /** Of its figures; null where it differs from row to row, or there are none. */
  unitMeasure: UnitMeasure | null
  decimals: number | null
}

/** One cell as it is shown. A figure has a value; without one the text is the reason. */
export interface ShownCell {
  /** Not rounded. */
  value: number | null
  text: string
  /** What must be said with it: flags, status, comments, the year that it is really from, of how many it is. */
  notes: string[]
  /** The figure with its status, flags and source; null in other columns and in rows of groups. */
  cell: Cell | null
  band: { best: number; worst: number } | null
}

export interface ShownRow {
  key: string
  head: string
  /** Null in rows of groups and of the foot. */
  refArea: string | null
  /** Null where it holds several. */
  series: string | null
  unitMeasure: UnitMeasure | null
  decimals: number | null
  lines: Line[]
  /** How the row was made: the recipe of a group. */
  notes: string[]
  /** One for each column, in the order of the columns, that of the name included. */
  cells: ShownCell[]
}

/** Rows that are not there, by the first reason that keeps them out. */
export interface LeftOut {
  text: number
  status: number
  notComparable: number
  noFigureToCompare: number
  empty: number
}

/** A table as a reader sees it: page, clipboard and files are made from it. */
export interface ShownTable {
  title: string
  columns: ShownColumn[]
  /** All columns that there could be, in their own order. */
  offered: ShownColumn[]
  rows: ShownRow[]
  /** Groups as a whole: apart from the areas and never sorted among them. */
  groups: ShownRow[]
  /** Of how many areas each column has figures, and their sum. */
  foot: ShownRow[]
  left: LeftOut
  /** What must be said of the whole, a sentence each: what is left out and why, why nothing is ranked. */
  notes: string[]
}
