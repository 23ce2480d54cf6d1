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
  startText: string
  endText: string
  /** “+101 %”, or “+115 %, to 2019” where its last figure is not of the last year. */
  changeText: string
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
  /** Stands in for the browser's document in tests. */
  document?: Document
}

/** More names cannot stand beside lines: the caller lists the others. */
export const mostNamed = 10

/** Those that can stand on the scale: by powers only what is above zero. */
export function onScale<Row extends Change>(rows: readonly Row[], { scale }: ChangeOptions): Row[] {
  return rows.filter(({ start, end }) => scale === 'linear' || (start > 0 && end > 0))
}
