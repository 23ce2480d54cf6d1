import * as Plot from '@observablehq/plot'
import { axisLabelMark, quietText } from './axisText.ts'
import { type ChangeDot, type ChangeStripOptions, changeStripLayout, type PlacedChange } from './changeStripLayout.ts'
import { placePoints } from './chartPoints.ts'
import { isolateText } from './isolateText.ts'
import { lineColour } from './lineColours.ts'
import { keyed, pixelPlot } from './pixelPlot.ts'
import { plainChart } from './plainChart.ts'
import { textLineHeight, textSize } from './textWidth.ts'

const paper = 'var(--paper, white)'

/** How all changed, a dot each about a rule at no change, the chosen in colour with their names. */
export function changeStrip(given: readonly ChangeDot[], options: ChangeStripOptions): SVGElement | HTMLElement {
  const { width, dir, document, timePeriod } = options
  const { height, label, r, dots, ticks, none, top, foot, names } = changeStripLayout(given, options)
  const others = dots.filter(({ slot }) => slot === 0)
  const chosen = dots.filter(({ slot }) => slot > 0)
  const colour = ({ slot }: { slot: number }) => lineColour(slot)
  const chart = pixelPlot({
    ...{ document, width, height },
    marks: [
      axisLabelMark(label, dir),
      Plot.link(
        ticks.filter(({ x }) => x !== none),
        { x1: 'x', x2: 'x', y1: () => top, y2: () => foot, stroke: 'var(--line, #ddd)', className: 'grid' }
      ),
      Plot.link([none], {
        ...{ x1: (x: number) => x, x2: (x: number) => x, y1: () => top, y2: () => foot + 4, className: 'no-change' },
        ...{ stroke: 'var(--ink, currentColor)', strokeWidth: 1.5 },
      }),
      Plot.text(ticks, { ...{ x: 'x', y: () => foot + 15, text: 'text', className: 'ticks' }, ...quietText }),
      Plot.dot(others, {
        ...{ x: 'x', y: 'y', r, fill: lineColour(0), fillOpacity: 0.75, className: 'dots', ...keyed(others) },
      }),
      Plot.link(names, {
        ...{ x1: 'x', x2: 'x', y1: 'stemTop', y2: 'stemFoot', stroke: colour, strokeWidth: 1, className: 'stems' },
        ...keyed(names),
      }),
      Plot.dot(chosen, {
        ...{
          x: 'x',
          y: 'y',
          r: r + 1,
          fill: colour,
          stroke: paper,
          strokeWidth: 1,
          className: 'chosen',
          ...keyed(chosen),
        },
      }),
      Plot.text(names, {
        ...{
          x: 'left',
          y: 'y',
          text: ({ lines }: { lines: string[] }) => isolateText(lines, dir),
          textAnchor: 'start',
        },
        ...{ lineAnchor: 'bottom', lineHeight: textLineHeight / textSize },
        ...{ fontSize: textSize, fontWeight: 600, fill: 'var(--ink, currentColor)', stroke: paper, strokeWidth: 3 },
        ...{ className: 'names', ...keyed(names) },
      }),
    ],
  })
  // Left and right, up and down: from the one that fell most to the one that rose most.
  placePoints(
    chart,
    dots.map(({ key, x, y }: PlacedChange) => ({ key, timePeriod, x, y })).sort((a, b) => a.x - b.x)
  )
  return plainChart(chart, options.sentence)
}
