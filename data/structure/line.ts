import type { Flag, Measure, MissingReason, ObsStatus, UnitMeasure } from './codelists.ts'
import { type DimensionCodes, listedCodes } from './dimensionCodes.ts'

/** Why a measure cannot be given although a figure was published. */
export const noMeasureReasons = [
  'no_population',
  'no_population_of_ages',
  'base_zero',
  'flagged',
  'survey_changed',
  'status_break',
  'no_point',
] as const
export type NoMeasureReason = (typeof noMeasureReasons)[number]

/** One year of a line: the published figure and the measure that the reader asked for. */
export interface Cell {
  timePeriod: number
  obsValue: number | null
  obsStatus: ObsStatus
  missingReason: MissingReason | null
  flags: Flag[]
  source: string | null
  /** The measurement programme, on whatever page its figure was read. */
  survey: string | null
  comment: string | null
  timeDetail: string | null
  originalValue: string | null
  lower: number | null
  upper: number | null
  /** In the unit of the view. Equals `obsValue` where the measure is `value`; never rounded. */
  measureValue: number | null
  /** Set where a figure exists but its measure does not. */
  noMeasureReason: NoMeasureReason | null
}

/** Why no change is given between the first and the last value. */
export const noChangeReasons = [
  'fewer_than_two',
  'flagged',
  'survey_changed',
  'status_break',
  'no_point',
  'zero',
  'small_base',
  'far_apart',
  'other_reporters',
  'no_measure',
  'not_a_quantity',
] as const
export type NoChangeReason = (typeof noChangeReasons)[number]
/** Where both ends may be told, in the measure shown, and only a percentage would mislead. */
export type NoPercentReason = 'small_base' | 'far_apart'

/**
 * From the first to the last value inside the period, both years named, in the measure shown: percent, or percentage
 * points where the series itself is a rate in percent.
 */
export type Change =
  | { value: number; unit: 'percent' | 'points'; startPeriod: number; endPeriod: number; reason: null }
  | { value: null; unit: null; startPeriod: number; endPeriod: number; ends: [number, number]; reason: NoPercentReason }
  | { value: null; unit: null; startPeriod: null; endPeriod: null; reason: NoChangeReason }

/** One series in one area for one breakdown, with a cell for every year of the period: a gap is a cell too. */
export interface Line extends DimensionCodes {
  dataset: string
  series: string
  refArea: string
  cells: Cell[]
  change: Change
}

/** The answer to a selection: lines in default order (M49 sub-region, then code). */
export interface View {
  release: string
  measure: Measure
  unitMeasure: UnitMeasure
  lines: Line[]
  /** By code, in the reader's language: the areas of the lines, and those that their comments point to. */
  names: Record<string, string>
  /** True where the lines were too many for one answer; `lines` then holds the first ones. */
  cut: boolean
  /** How many lines the selection has in all. */
  total: number
}

/** What is known of one series in one year, over the areas of a group or all. */
export interface CoverageYear {
  timePeriod: number
  /** Areas with a value. */
  reporters: number
  /** Parts of a country with a value: never counted among the areas. */
  parts: number
  /** Areas with a value that is not zero; one below it is a difference, for nothing else is. */
  reportersAboveZero: number
  /** Areas without one, by reason. */
  missing: Partial<Record<MissingReason, number>>
  /** Areas where a figure can exist: all but `cannot_exist` and `in_another`. */
  possible: number
  /** Share of the people of those areas that the reporters stand for, from 0 to 1; null where none of them is known. */
  populationShare: number | null
  /** Sum over the reporters; null for rates, which have no sum. */
  sum: number | null
}

/** Tells a line from all others of a release. */
export const lineKey = (line: DimensionCodes & Pick<Line, 'series' | 'refArea'>): string =>
  [line.series, line.refArea, ...listedCodes(line)].join(' ')
