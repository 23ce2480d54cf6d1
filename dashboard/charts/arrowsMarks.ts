import * as Plot from '@observablehq/plot'
import { type Arrow, type ArrowsLayout, figuresOf, isBold } from './arrowsLayout.ts'
import { quietText } from './axisText.ts'
import type { ChangeOptions } from './changeOptions.ts'
import { isolateText } from './isolateText.ts'
import { lineColour } from './lineColours.ts'
import { keyed } from './pixelPlot.ts'
import { textLineHeight, textSize } from './textWidth.ts'

const paper = 'var(--paper, white)'

/** A hollow ring at the first figure, a head at the last, and the change in words beside them. */
export function arrowsMarks(layout: ArrowsLayout, options: ChangeOptions): Plot.Markish[] {
  const { axisLabel, arrows, ticks, ticksY, top, foot, left, right } = layout
  const { dir, width } = options
  const colour = ({ row }: Arrow) => lineColour(row.slot)
  const strokeWidth = ({ row }: Arrow) => (row.isMine ? 3 : 2.2)
  const long = arrows.filter(({ isShort }) => !isShort)
  const short = arrows.filter(({ isShort }) => isShort)
  const near = dir === 'rtl' ? 'end' : 'start'
  const said = { textAnchor: near, fontSize: textSize, lineHeight: textLineHeight / textSize } as const
  const ink = 'var(--ink, currentColor)'
  const names = (bold: boolean) => {
    const some = arrows.filter(({ row }) => isBold(row) === bold)
    return [
      Plot.text(some, {
        ...{ x: () => layout.nameX, y: 'y', text: ({ label }: Arrow) => isolateText(label, dir), ...said, fill: ink },
        ...{ fontWeight: bold ? 600 : 400, className: 'names', ...keyed(some) },
      }),
      Plot.text(some, {
        ...{
          x: () => layout.changeX,
          y: 'y',
          text: ({ change }: Arrow) => isolateText(change, dir),
          ...said,
          fill: ink,
        },
        ...{ fontWeight: bold ? 600 : 400, className: 'changes', ...keyed(some) },
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
    Plot.rect(arrows, {
      ...{ x1: () => 0, x2: () => width, y1: 'top', y2: ({ top, height }: Arrow) => top + height },
      ...{ fill: 'transparent', className: 'targets', ...keyed(arrows) },
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
    ...[true, false].flatMap(names),
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
  ]
}
