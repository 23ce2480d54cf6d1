import type { MissingSign } from './missingSymbols.ts'

/** From one figure to another of the same area. */
export interface Change {
  key: string
  label: string
  startPeriod: number
  endPeriod: number
  start: number
  end: number
}

/** One that was chosen, with its words. */
export interface ChangeRow extends Change {
  /** Of its colour; 0 is grey. */
  slot: number
  /** In place of a colour of its own: which way it went, or that it is a group as a whole. */
  tone?: 'rose' | 'fell' | 'whole'
  startText: string
  endText: string
  /** “+101 %”, or “+115 %, to 2019” where its last figure is not of the last year. */
  changeText: string
  isMine?: boolean
  /** What is known of each year; as arrows alone. */
  years?: readonly YearBox[]
}

/** What one year of an area has: a figure, one in doubt, or none and why. */
export interface YearBox {
  timePeriod: number
  state: 'given' | 'flagged' | MissingSign
}

/** One whose change cannot be said: its figures, if it has any, and why. */
export interface UnsaidRow {
  key: string
  label: string
  figures: readonly { timePeriod: number; value: number; isFlagged: boolean }[]
  reasonText: string
  years: readonly YearBox[]
  isMine?: boolean
}

export interface ChangeOptions {
  width: number
  /** Of the frame that lines stand in. */
  height?: number | undefined
  dir: 'ltr' | 'rtl'
  /** What the chart says, for those who do not see it. */
  sentence: string
  /** What is measured, with its unit and its scale. */
  label: string
  /** By powers where change is read in percent: equal slopes are equal percentages. Linear where it is read in points. */
  scale: 'log' | 'linear'
  startPeriod: number
  endPeriod: number
  formatTick(value: number, decimals: number): string
  formatYear(year: number): string
  /** A line for each over the years, or an arrow for each in a row of its own. */
  look: 'slopes' | 'arrows'
  /** Under the arrows, below a line. */
  unsaid?: readonly UnsaidRow[]
  /** Stands in for the browser's document in tests. */
  document?: Document
}

/** More names cannot stand beside lines: the caller lists the others. */
export const mostNamed = 10

/** Those that can stand on the scale: by powers only what is above zero. */
export function onScale<Row extends Change>(rows: readonly Row[], { scale }: ChangeOptions): Row[] {
  return rows.filter(({ start, end }) => scale === 'linear' || (start > 0 && end > 0))
}
