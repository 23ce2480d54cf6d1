/** One area in one year. */
export interface BarRow {
  key: string
  label: string
  /** Of its colour; 0 is grey. */
  slot: number
  value: number
  /** The number as it is read. */
  text: string
  isFlagged: boolean
  /** Between which ranks it stands; null where it may not be ranked. */
  band: { best: number; worst: number } | null
  isMine?: boolean
}

/** One of all that may be ranked. */
export interface SkylineDot {
  key: string
  label: string
  value: number
  slot: number
}

export interface BarsOptions {
  width: number
  /** Of the whole: the least of those that are not chosen are left out until the rest has room. */
  height?: number | undefined
  dir: 'ltr' | 'rtl'
  /** What the chart says, for those who do not see it. */
  sentence: string
  /** What the bars show, with unit, year and, where it is by powers, its scale. */
  label: string
  /** By powers bars have no length that means anything: they become dots. Where a value is below zero it stays linear. */
  scale: 'linear' | 'log'
  /** Under which every figure is read out. */
  timePeriod: number
  formatTick(value: number, decimals: number): string
  formatRank(rank: number): string
  /** All that may be ranked, best first; empty where nothing may be: then there are no bands either. */
  ranked: readonly SkylineDot[]
  words: {
    /** Stands above all that may be ranked. */
    skyline: string
    /** Stands above the bands: “rank of 162: between best and worst”. */
    bands: string
    /** Stands with the label where rows were left out: “12 of 162 shown”. */
    some(label: string, shown: number): string
    /** Explains the ring. */
    flagged: string
    /** “Lebanon 40–59”. */
    band(label: string, best: number, worst: number): string
  }
  /** Stands in for the browser's document in tests. */
  document?: Document
}

/** Under this width the band stands after the number. */
export const isNarrow = ({ width }: BarsOptions) => width < 600

/** “40–59”, kept together in a text that runs the other way. */
export function rankRange({ best, worst }: { best: number; worst: number }, { formatRank }: BarsOptions): string {
  return best === worst ? formatRank(best) : `\u2066${formatRank(best)}–${formatRank(worst)}\u2069`
}
