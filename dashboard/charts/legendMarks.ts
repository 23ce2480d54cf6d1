import * as Plot from '@observablehq/plot'
import { cutSymbol } from './cutSymbol.ts'
import { isolateText } from './isolateText.ts'
import type { Legend, PlacedEntry } from './legendRows.ts'
import { lineColour } from './lineColours.ts'
import { missingSymbol } from './missingSymbols.ts'
import { keyed } from './pixelPlot.ts'
import { eventSymbol } from './railMarks.ts'
import { textLineHeight, textSize } from './textWidth.ts'

/** A legend's marks and words, from this many pixels under the top of the chart. */
export function legendMarks({ entries }: Legend, top: number, dir: 'ltr' | 'rtl') {
  const inset = dir === 'rtl' ? -1 : 1
  const at = {
    x: { value: 'x', scale: null },
    y: { value: (entry: PlacedEntry) => top + entry.y, scale: null },
    className: 'legend',
  }
  const of = (...marks: PlacedEntry['mark'][]) => entries.filter((entry) => marks.includes(entry.mark))
  const stroke = {
    value: ({ slot }: PlacedEntry) => (slot === null ? 'var(--ink-soft, currentColor)' : lineColour(slot)),
    scale: null,
  }
  return [
    Plot.dot(of('line'), { ...at, r: 3.5, fill: stroke, stroke }),
    Plot.dot(of('flagged'), { ...at, r: 7, stroke: 'var(--warn, currentColor)', strokeWidth: 1.5 }),
    Plot.dot(of('estimated', 'flagged'), { ...at, r: 3.5, stroke, strokeWidth: 2, fill: 'var(--paper, white)' }),
    Plot.dot(of('cut'), { ...at, symbol: cutSymbol, r: 5, stroke, strokeWidth: 1.75 }),
    Plot.dot(of('event'), { ...at, symbol: eventSymbol, r: 5.5, stroke, strokeWidth: 3.5 }),
    Plot.dot(of('missing'), { ...at, r: 5.5, stroke, strokeWidth: 1 }),
    ...of('missing').map((entry) =>
      Plot.dot([entry], { ...at, symbol: missingSymbol(entry.sign!), r: 4.4, stroke, strokeWidth: 1.3 })
    ),
    Plot.text(entries, {
      ...at,
      text: (entry: PlacedEntry) => isolateText(entry.lines, dir),
      dx: inset * (textSize / 2 + 6),
      textAnchor: dir === 'rtl' ? 'end' : 'start',
      // The first line stands level with the mark, whatever follows below it.
      lineAnchor: 'top',
      dy: -textSize / 2 + 1,
      lineHeight: textLineHeight / textSize,
      fontSize: textSize,
      fill: 'var(--ink-soft, currentColor)',
      ...keyed(entries),
    }),
  ]
}
