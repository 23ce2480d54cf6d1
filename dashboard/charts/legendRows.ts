import type { ChartLine, ChartSign } from './chartLine.ts'
import type { MissingSign } from './missingSymbols.ts'
import { textLineHeight, textSize, textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/** A mark with its meaning: of a sign, of a line, or of a line without any value. */
export interface LegendEntry {
  mark: ChartSign | 'line' | 'event' | 'missing'
  /** Of what is missing: why. */
  sign?: MissingSign
  slot: ChartLine['slot'] | null
  /** Of a line: whose entry it is. */
  key?: string
  text: string
}

/** Where the words of an entry stand, beside its mark. */
export interface LegendPlace {
  lines: string[]
  /** The middle of the mark. */
  x: number
  y: number
}

export type PlacedEntry = LegendEntry & LegendPlace

export interface Legend<Entry = LegendEntry> {
  entries: (Entry & LegendPlace)[]
  height: number
  /** The width that marks take. */
  room: number
}

const between = 16

/**
 * Entries in rows as wide as the chart, from its starting side: left, or right for a reader of Arabic. Marks take as
 * much room as a letter, or as the widest of them needs.
 */
export function legendRows<Entry extends { text: string; r?: number }>(
  entries: readonly Entry[],
  width: number,
  dir: 'ltr' | 'rtl'
): Legend<Entry> {
  const room = Math.max(textSize, ...entries.map(({ r = 0 }) => 2 * r))
  const markWidth = room + 5
  const placed: Legend<Entry>['entries'] = []
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
    const start = x + room / 2
    placed.push({
      ...entry,
      lines,
      x: dir === 'rtl' ? width - start : start,
      y: top + Math.max(textLineHeight, room) / 2,
    })
    rowHeight = Math.max(rowHeight, lines.length * textLineHeight + 4, room + 4)
    x += entryWidth + between
  }
  return { entries: placed, height: top + rowHeight, room }
}
