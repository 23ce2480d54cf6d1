import type { ChartLine, ChartSign } from './chartLine.ts'
import { textLineHeight, textSize, textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/** A mark with its meaning: of a sign, of a line, or of a line without any value. */
export interface LegendEntry {
  mark: ChartSign | 'line' | 'event'
  slot: ChartLine['slot'] | null
  text: string
}

export interface PlacedEntry extends LegendEntry {
  lines: string[]
  /** The middle of the mark. */
  x: number
  y: number
}

export interface Legend {
  entries: PlacedEntry[]
  height: number
}

const markWidth = textSize + 5
const between = 16

/** Entries in rows as wide as the chart, from its starting side: left, or right for a reader of Arabic. */
export function legendRows(entries: readonly LegendEntry[], width: number, dir: 'ltr' | 'rtl'): Legend {
  const placed: PlacedEntry[] = []
  let x = 0
  let top = 0
  let rowHeight = 0
  for (const entry of entries) {
    const lines = wrapText(entry.text, width - markWidth)
    const entryWidth = markWidth + Math.max(...lines.map((line) => textWidth(line)))
    if (x > 0 && x + entryWidth > width) {
      x = 0
      top += rowHeight
      rowHeight = 0
    }
    const start = x + textSize / 2
    placed.push({ ...entry, lines, x: dir === 'rtl' ? width - start : start, y: top + textLineHeight / 2 })
    rowHeight = Math.max(rowHeight, lines.length * textLineHeight + 4)
    x += entryWidth + between
  }
  return { entries: placed, height: top + rowHeight }
}
