import type { Flag, Measure, MissingReason } from '../../data/structure/codelists.ts'
import type { Cell, NoMeasureReason } from '../../data/structure/line.ts'
import type { PanelScale } from '../../data/structure/selection.ts'
import type { Scale } from './chooseScale.ts'

export type LineLook = 'dashed' | 'dotted' | 'quiet'

/** A line as a chart draws it: cells by year, a name, and the colour slot that it keeps while filters change. */
export interface ChartLine {
  key: string
  label: string
  /** 1 to 8, or 0 for grey; see `slotOf`. */
  slot: number
  cells: readonly Cell[]
  /** A short name, for marks under the axis: “JOR”. */
  code?: string | undefined
  /** A group as a whole and no area: in ink, without a colour of its own. Quiet: one of those that others are seen beside. */
  look?: LineLook | undefined
}

/** One of all others, shown faintly behind the chosen lines. */
export interface ContextLine {
  key: string
  label: string
  /** One a year from the start of the period; what is flagged or missing is null. */
  values: readonly (number | null)[]
  /** Years that nothing leads to: of another survey, or after a stated break. */
  cuts?: readonly number[]
}

/** What a chart may have to explain: only the signs that it uses are listed under it. */
export type ChartSign = 'estimated' | 'flagged' | 'cut'

/** All that a chart says, worded by the caller in the reader's language. Years come as numbers. */
export interface ChartWords {
  /** Short things beside each other. */
  beside(parts: readonly string[]): string
  /** “Jordan (2019)”: a line whose last value is older than the period's end. */
  endsEarly(label: string, year: number): string
  missing(label: string, year: number, reason: MissingReason | NoMeasureReason | null): string
  flagged(label: string, year: number, flags: readonly Flag[]): string
  /** The year is the first from the new source. */
  surveyChange(label: string, year: number): string
  /** The publisher says that the series breaks at this year. */
  statusBreak(label: string, year: number): string
  /** The label of an axis that goes by powers of ten: “per 1,000 people, log scale”. */
  logScale(label: string): string
  /** The label over small charts that do not share a scale. */
  ownScales(label: string): string
  /** Stands with the label where small charts were left out: “12 of 21 shown”. */
  some(label: string, shown: number, all: number): string
  /** Why there is no figure: “not reported”. */
  reason(reason: MissingReason | NoMeasureReason | null): string
  /** Heads the figures of one year: “in 2019”. */
  inYear(year: number): string
  /** Names the rail of years without one. */
  noFigure: string
  signs: Record<ChartSign, string>
}

/** What took place in a line's area, marked under its years: no figure, and said apart from figures. */
export interface ChartEvents {
  /** Names their rail, in a word or two. */
  rail?: string
  /** What the mark means. */
  label: string
  at: readonly { key: string; timePeriod: number; title: string }[]
}

export interface ChartOptions {
  /** In pixels: a chart is drawn at the width of its place and never scaled. */
  width: number
  /** Of the frame that the lines stand in: labels, strip and signs come on top. Of small charts, the height of all at most. */
  height?: number | undefined
  /** The vertical axis with its unit: “People volunteering per 1,000 people”. */
  label: string
  /** What the picture says, for those who do not see it. */
  sentence: string
  startPeriod: number
  endPeriod: number
  dir: 'ltr' | 'rtl'
  measure: Measure
  /** Linear unless it is said; see `chooseScale`. */
  scale?: Scale
  /** Of small charts side by side; they share one unless it is said. */
  panelScale?: PanelScale
  format(value: number): string
  /** For the axis, with as many decimals as its steps need; else `format` serves. */
  formatTick?(value: number, decimals: number): string
  formatYear(year: number): string
  words: ChartWords
  events?: ChartEvents | undefined
  /** All others, faint behind the lines. They take part in the scale, for they are shown. */
  context?: readonly ContextLine[] | undefined
  /** Stands in for the browser's document in tests. */
  document?: Document
}
