import { type Legend, legendRows } from './legendRows.ts'
import { textLineHeight, textWidth } from './textWidth.ts'
import { type ValueAxis, valueAxis } from './valueAxis.ts'
import { wrapText } from './wrapText.ts'

/** One survey of one area: a value for each group, in the order of `groups`, null where there is none. */
export interface SplitRow {
  key: string
  /** The area and its year. */
  label: string
  values: readonly (number | null)[]
}

/** Surveys whose questions look equally far back: only they share a scale. */
export interface SplitSection {
  label: string
  rows: readonly SplitRow[]
}

export interface SplitOptions {
  width: number
  /** What the chart says, for those who do not see it. */
  sentence: string
  /** The groups, in their order, as the legend names them. */
  groups: readonly string[]
  dir: 'ltr' | 'rtl'
  formatTick(value: number, decimals: number): string
  /** Stands in for the browser's document in tests. */
  document?: Document
}

export interface PlacedRow {
  row: SplitRow
  label: string[]
  labelY: number
  /** Where its dots stand. */
  y: number
}

export interface PlacedSection {
  title: string[]
  top: number
  axis: ValueAxis
  rows: PlacedRow[]
  /** Where the axis stands, under the last row. */
  foot: number
}

export interface SplitLayout {
  height: number
  /** Where zero and the end of every scale stand; zero is at the reader's starting side. */
  zero: number
  end: number
  sections: PlacedSection[]
  legend: Legend
  isStacked: boolean
}

const narrow = 560
const pad = 14

/** Where everything of a chart of groups stands: a row a survey, its name beside it, or above it where it is narrow. */
export function splitLayout(sections: readonly SplitSection[], { width, groups, dir }: SplitOptions): SplitLayout {
  const isStacked = width < narrow
  const labels = sections.flatMap(({ rows }) => rows.map(({ label }) => textWidth(label, true)))
  const room = isStacked ? 0 : Math.min(width * 0.34, Math.max(0, ...labels) + 18)
  const entries = groups.map((text, i) => ({ mark: 'line' as const, slot: i + 1, text }))
  const legend = legendRows(entries, width, dir)
  let y = legend.height + 10
  const placed = sections.map((section): PlacedSection => {
    const title = wrapText(section.label, width, true)
    const top = y + textLineHeight / 2
    y += title.length * textLineHeight + 12
    const rows = section.rows.map((row): PlacedRow => {
      const label = wrapText(row.label, isStacked ? width : room - 8, true)
      const labelY = isStacked ? y + (label.length * textLineHeight) / 2 : 0
      const height = isStacked ? label.length * textLineHeight + 22 : Math.max(24, label.length * textLineHeight + 8)
      const at = isStacked ? y + height - 12 : y + height / 2
      y += height
      return { row, label, labelY: isStacked ? labelY : at, y: at }
    })
    const foot = y + 4
    y = foot + textLineHeight + 20
    const values = section.rows.flatMap((row) => row.values.filter((value) => value !== null))
    return { title, top, axis: valueAxis(values, 'value', isStacked ? 4 : 6), rows, foot }
  })
  const [zero, end] = dir === 'rtl' ? [width - room - pad, pad] : [room + pad, width - pad]
  return { height: Math.round(y - 4), zero, end, sections: placed, legend, isStacked }
}

/** The height that a chart of groups will have. */
export const splitHeight = (sections: readonly SplitSection[], options: SplitOptions) =>
  splitLayout(sections, options).height
