import * as Plot from '@observablehq/plot'
import type { ArrowsLayout, PlacedRow } from './arrowsLayout.ts'
import type { ChangeOptions } from './changeOptions.ts'
import { isolateText } from './isolateText.ts'
import { keyed } from './pixelPlot.ts'
import { textLineHeight, textSize } from './textWidth.ts'

/** Under a line those without an arrow: hollow marks where their figures are, those in doubt in a ring of their own, and the reason. */
export function unsaidMarks({ unsaid, lineY, reasonX }: ArrowsLayout, { dir, width }: ChangeOptions): Plot.Markish[] {
  if (lineY === null) return []
  const dots = unsaid.flatMap((row) => row.dots)
  const flagged = dots.filter(({ isFlagged }) => isFlagged)
  const at = { x: 'x', y: 'y' } as const
  return [
    Plot.link([lineY], {
      ...{ x1: () => 0, x2: () => width, y1: (y: number) => y, y2: (y: number) => y },
      ...{ stroke: 'var(--edge, #888)', strokeWidth: 1, className: 'rule' },
    }),
    Plot.dot(flagged, { ...at, r: 6.5, stroke: 'var(--warn)', strokeWidth: 1.5, className: 'flagged' }),
    Plot.dot(dots, {
      ...{ ...at, r: 3.5, fill: 'var(--paper, white)', stroke: 'var(--line-0)', strokeWidth: 1.5 },
      ...{ className: 'hollow', ...keyed(dots) },
    }),
    Plot.text(unsaid, {
      ...{ x: () => reasonX, y: 'y', text: ({ said }: PlacedRow) => isolateText(said, dir) },
      ...{ textAnchor: dir === 'rtl' ? 'end' : 'start', lineHeight: textLineHeight / textSize, fontSize: textSize },
      ...{ fill: 'var(--ink-soft, currentColor)', className: 'reasons', ...keyed(unsaid) },
    }),
  ]
}
