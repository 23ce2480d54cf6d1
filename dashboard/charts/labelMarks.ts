import * as Plot from '@observablehq/plot'
import type { ChartOptions } from './chartLine.ts'
import { isolateText } from './isolateText.ts'
import { paintOf } from './lineColours.ts'
import { keyed } from './pixelPlot.ts'
import type { PlacedLabel } from './placeEndLabels.ts'
import { textLineHeight, textSize } from './textWidth.ts'

const moved = 6
const markRoom = 8

/**
 * The names of lines, in ink. Where one had to move, all are led to their points; one that stands in the column although its
 * line ended earlier has a mark of the line's colour instead, for a leader would look like figures.
 */
export function labelMarks(labels: readonly PlacedLabel[], dir: ChartOptions['dir']): Plot.Markish[] {
  const stroke = { value: ({ line }: PlacedLabel) => paintOf(line), scale: null }
  const isEarly = ({ column, x, pointX }: PlacedLabel) => column && x - pointX > 40
  // Labels of one column share an edge: where one has moved, all make room for leaders.
  const led = labels.some(({ column, y, pointY }) => column && Math.abs(y - pointY) > moved)
  const nameMark = (named: readonly PlacedLabel[], isQuiet: boolean) =>
    named.length === 0
      ? null
      : Plot.text(named, {
          x: { value: (d: PlacedLabel) => (d.column && !led && !isEarly(d) ? d.pointX + 10 : d.x), scale: null },
          y: { value: 'y', scale: null },
          text: ({ lines }: PlacedLabel) => isolateText(lines, dir),
          textAnchor: 'start',
          lineHeight: textLineHeight / textSize,
          fontSize: textSize,
          fontWeight: isQuiet ? 400 : 600,
          fill: isQuiet ? 'var(--ink-soft, currentColor)' : 'var(--ink, currentColor)',
          stroke: 'var(--paper, white)',
          strokeWidth: 3,
          className: 'labels',
          ...keyed(named.map(({ line: { key } }) => ({ key }))),
        })
  return [
    Plot.link(
      labels.filter((label) => led && label.column && !isEarly(label)),
      {
        x1: { value: (d: PlacedLabel) => d.pointX + 6, scale: null },
        y1: { value: 'pointY', scale: null },
        x2: { value: (d: PlacedLabel) => d.x - 4, scale: null },
        y2: { value: 'y', scale: null },
        stroke,
        strokeWidth: 1,
        className: 'leaders',
      }
    ),
    Plot.dot(labels.filter(isEarly), {
      x: { value: (d: PlacedLabel) => d.x - markRoom, scale: null },
      y: { value: 'y', scale: null },
      r: 3.5,
      fill: stroke,
      className: 'label-marks',
    }),
    ...[false, true].map((isQuiet) =>
      nameMark(
        labels.filter(({ line }) => (line.look === 'quiet') === isQuiet),
        isQuiet
      )
    ),
  ]
}
