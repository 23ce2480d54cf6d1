import * as Plot from '@observablehq/plot'
import { isolateText } from './isolateText.ts'
import type { Legend, PlacedEntry } from './legendRows.ts'
import { lineColour } from './lineColours.ts'
import { textLineHeight, textSize } from './textWidth.ts'

const symbols = ['circle', 'square', 'triangle'] as const

/** The shape of a group, by its place. */
export const partSymbol = (group: number) => symbols[group] ?? 'diamond'

/** Each group's shape and colour with its name, above the chart. */
export function splitLegend({ entries }: Legend, dir: 'ltr' | 'rtl'): Plot.Markish[] {
  const at = { x: { value: 'x', scale: null }, y: { value: 'y', scale: null }, className: 'legend' }
  return [
    ...entries.map((entry) =>
      Plot.dot([entry], { ...at, r: 5, symbol: partSymbol(entry.slot! - 1), fill: lineColour(entry.slot!) })
    ),
    Plot.text(entries, {
      ...at,
      text: (entry: PlacedEntry) => isolateText(entry.lines, dir),
      dx: (dir === 'rtl' ? -1 : 1) * (textSize / 2 + 6),
      textAnchor: dir === 'rtl' ? 'end' : 'start',
      lineAnchor: 'top',
      dy: -textSize / 2 + 1,
      lineHeight: textLineHeight / textSize,
      fontSize: textSize,
      fill: 'var(--ink, currentColor)',
    }),
  ]
}
