import * as Plot from '@observablehq/plot'
import { quietText } from './axisText.ts'
import type { BarsOptions } from './barsOptions.ts'
import { isolateText } from './isolateText.ts'
import { lineColour } from './lineColours.ts'
import { keyed } from './pixelPlot.ts'
import type { PlacedBracket, PlacedDot, Skyline } from './skylineLayout.ts'
import { textLineHeight, textSize } from './textWidth.ts'

/** All that may be ranked as dots, the chosen in colour with a stem to the bracket of their ranks and their name. */
export function skylineMarks(skyline: Skyline, { dir, width }: BarsOptions): Plot.Markish[] {
  const { title, dots, start, end, ticks, ranks, ranksY, brackets } = skyline
  const [near, far] = dir === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const)
  const plain = dots.filter(({ slot }) => slot === 0)
  const chosen = dots.filter(({ slot }) => slot > 0)
  const room = Math.abs(end - start) / dots.length
  const colour = ({ slot }: PlacedDot | PlacedBracket) => lineColour(slot)
  const spanned = brackets.filter(({ from, to }) => from !== to)
  return [
    Plot.text([isolateText(title, dir)], {
      ...{ x: () => (dir === 'rtl' ? width : 0), y: () => 2, text: (said: string) => said, textAnchor: near },
      ...{ lineAnchor: 'top', lineHeight: textLineHeight / textSize, className: 'skyline-title', ...quietText },
    }),
    Plot.link(ticks, {
      ...{ x1: () => start, x2: () => end, y1: 'y', y2: 'y', stroke: 'var(--line, #ddd)', className: 'skyline-grid' },
    }),
    Plot.text(ticks, {
      ...{ x: () => start, y: 'y', dx: dir === 'rtl' ? 6 : -6, text: 'text', textAnchor: far },
      ...{ className: 'skyline-ticks', ...quietText },
    }),
    Plot.link(brackets, {
      ...{ x1: 'x', x2: 'x', y1: 'stemTop', y2: 'y', stroke: colour, strokeWidth: 1, className: 'stems' },
      ...keyed(brackets),
    }),
    ...ranks.map((rank, i) =>
      Plot.text([rank], {
        ...{ x: 'x', y: () => ranksY, text: 'text', textAnchor: i === 0 ? near : far, className: 'skyline-ranks' },
        ...{ ...quietText, stroke: 'var(--paper, white)', strokeWidth: 3 },
      })
    ),
    Plot.dot(plain, {
      ...{ x: 'x', y: 'y', r: Math.max(1.4, Math.min(2.4, room / 2)), fill: lineColour(0), fillOpacity: 0.75 },
      ...{ className: 'skyline-dots', ...keyed(plain) },
    }),
    Plot.dot(chosen, {
      ...{ x: 'x', y: 'y', r: 4.5, fill: colour, stroke: 'var(--paper, white)', strokeWidth: 1 },
      ...{ className: 'skyline-chosen', ...keyed(chosen) },
    }),
    Plot.rect(spanned, {
      ...{ x1: 'from', x2: 'to', y1: ({ y }: PlacedBracket) => y - 2, y2: ({ y }: PlacedBracket) => y + 2 },
      ...{ fill: colour, className: 'brackets', ...keyed(spanned) },
    }),
    Plot.text(brackets, {
      ...{ x: 'textX', y: 'textY', text: ({ lines }: PlacedBracket) => isolateText(lines, dir), textAnchor: near },
      ...{ fontSize: textSize, lineHeight: textLineHeight / textSize, lineAnchor: 'top', fontWeight: 600 },
      ...{ fill: 'var(--ink, currentColor)' },
      ...{ stroke: 'var(--paper, white)', strokeWidth: 3, className: 'bracket-names', ...keyed(brackets) },
    }),
  ]
}
