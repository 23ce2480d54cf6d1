import * as Plot from '@observablehq/plot'
import { type Arrow, type ArrowsLayout, figuresOf, type PlacedRow } from './arrowsLayout.ts'
import { quietText } from './axisText.ts'
import type { ChangeOptions } from './changeOptions.ts'
import { isolateText } from './isolateText.ts'
import { lineColour } from './lineColours.ts'
import { keyed } from './pixelPlot.ts'
import { textLineHeight, textSize } from './textWidth.ts'
import { unsaidMarks } from './unsaidMarks.ts'
import { yearBoxes } from './yearBoxes.ts'

const paper = 'var(--paper, white)'
const ink = 'var(--ink, currentColor)'
const tones = { rose: 'var(--rose)', fell: 'var(--fell)', whole: ink }

/** A hollow ring at the first figure, a head at the last, and the change in words beside them; those without one below. */
export function arrowsMarks(layout: ArrowsLayout, options: ChangeOptions): Plot.Markish[] {
  const { axisLabel, arrows, unsaid, ticks, ticksY, top, foot, left, right } = layout
  const { dir, width } = options
  const colour = ({ row }: Arrow) => (row.tone ? tones[row.tone] : lineColour(row.slot))
  const strokeWidth = ({ row }: Arrow) => (row.isMine || row.tone === 'whole' ? 3 : 2.2)
  const long = arrows.filter(({ isShort }) => !isShort)
  const short = arrows.filter(({ isShort }) => isShort)
  const wholes = arrows.filter(({ row }) => row.tone === 'whole')
  const rows: PlacedRow[] = [...arrows, ...unsaid]
  const near = dir === 'rtl' ? 'end' : 'start'
  const said = { textAnchor: near, fontSize: textSize, lineHeight: textLineHeight / textSize } as const
  const words = (bold: boolean) => {
    const [some, changed] = [rows, arrows].map((all) => all.filter(({ isBold }) => isBold === bold))
    const look = { ...said, fill: ink, fontWeight: bold ? 600 : 400 }
    return [
      Plot.text(some!, {
        ...{ x: () => layout.nameX, y: 'nameY', text: ({ label }: PlacedRow) => isolateText(label, dir) },
        ...{ ...look, className: 'names', ...keyed(some!) },
      }),
      Plot.text(changed!, {
        ...{ x: () => layout.changeX, y: 'y', text: ({ said }: PlacedRow) => isolateText(said, dir) },
        ...{ ...look, className: 'changes', ...keyed(changed!) },
      }),
    ]
  }
  return [
    Plot.text([isolateText(axisLabel, dir)], {
      ...{
        x: () => layout.nameX,
        y: () => 2,
        text: (label: string) => label,
        lineAnchor: 'top',
        className: 'axis-label',
      },
      ...{ ...said, ...quietText },
    }),
    wholes.length > 0
      ? Plot.rect(wholes, {
          ...{ x1: () => 0, x2: () => width, y1: 'top', y2: ({ top, height }: Arrow) => top + height },
          ...{ fill: 'var(--wash, #f4f6f8)', className: 'washes' },
        })
      : null,
    Plot.rect(rows, {
      ...{ x1: () => 0, x2: () => width, y1: 'top', y2: ({ top, height }: PlacedRow) => top + height },
      ...{ fill: 'transparent', className: 'targets', ...keyed(rows) },
    }),
    Plot.link(ticks, {
      ...{ x1: 'x', x2: 'x', y1: () => top - 2, y2: () => foot, stroke: 'var(--line, #ddd)', className: 'grid' },
    }),
    Plot.text(ticks, { ...{ x: 'x', y: () => ticksY, text: 'text', className: 'ticks' }, ...quietText }),
    Plot.link(arrows, {
      ...{ x1: () => left, x2: () => right, y1: 'y', y2: 'y', stroke: 'var(--line, #ddd)', className: 'hairlines' },
    }),
    Plot.link(long, {
      ...{ x1: 'x1', x2: ({ x1, x2 }: Arrow) => x2 - Math.sign(x2 - x1) * 6, y1: 'y', y2: 'y', stroke: colour },
      ...{ strokeWidth, className: 'arrows', ...keyed(long) },
    }),
    Plot.dot(short, { ...{ x: 'x2', y: 'y', r: 4.5, fill: colour, className: 'ends', ...keyed(short) } }),
    Plot.dot(long, {
      ...{ x: ({ x1, x2 }: Arrow) => x2 - Math.sign(x2 - x1) * 4, y: 'y', r: 5, symbol: 'triangle', fill: colour },
      ...{ rotate: ({ x1, x2 }: Arrow) => (x2 > x1 ? 90 : -90), className: 'heads', ...keyed(long) },
    }),
    Plot.dot(arrows, {
      ...{ x: 'x1', y: 'y', r: 4, fill: paper, stroke: colour, strokeWidth: 2, className: 'starts', ...keyed(arrows) },
    }),
    ...unsaidMarks(layout, options),
    ...[true, false].flatMap(words),
    layout.figuresX === null
      ? null
      : Plot.text(arrows, {
          ...{
            x: () => layout.figuresX!,
            y: 'y',
            text: ({ row }: Arrow) => isolateText([figuresOf(row)], dir),
            ...said,
          },
          ...{ fill: ink, className: 'figures', ...keyed(arrows) },
        }),
    ...yearBoxes(layout, options),
  ]
}
