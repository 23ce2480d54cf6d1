import * as Plot from '@observablehq/plot'
import { axisLabelMark, quietText } from './axisText.ts'
import { placePoints } from './chartPoints.ts'
import { isolateText } from './isolateText.ts'
import { lineColour } from './lineColours.ts'
import { plainChart } from './plainChart.ts'
import { type ScatterOptions, type ScatterPoint, scatterHeight } from './scatterLayout.ts'
import { textLineHeight, textSize, textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

const powers = [0.001, 0.01, 0.1, 1, 10, 100, 1000]

/**
 * Two figures of each area, one mark an area and no line through them. The horizontal scale goes by powers of ten, since
 * a few areas are a thousand times the others; a zero, which has no power, stands at its foot under its own name.
 */
export function scatterChart(points: readonly ScatterPoint[], options: ScatterOptions): SVGElement | HTMLElement {
  const { width, dir, document } = options
  const height = scatterHeight(options)
  const [yLines, xLines] = [wrapText(options.yLabel, width), wrapText(options.xLabel, width)]
  const above = points.map(({ x }) => x).filter((x) => x > 0)
  const [least, most] = [Math.min(...above, 1), Math.max(...above, 1)]
  const ticks = powers.filter((power) => power >= least / 10 && power <= most * 10)
  const low = Math.max(ticks[0]!, 10 ** Math.floor(Math.log10(least)))
  const high = 10 ** Math.ceil(Math.log10(most))
  const zeroRoom = points.some(({ x }) => x === 0) ? 34 : 0
  const left = Math.ceil(Math.max(...[0, 50, 100].map((y) => textWidth(options.formatY(y))))) + 14
  const [right, top, bottom] = [
    width - 16,
    yLines.length * textLineHeight + 14,
    height - xLines.length * textLineHeight - 36,
  ]
  const from = left + zeroRoom + 8
  const span = Math.max(1, Math.log10(high) - Math.log10(low))
  const xOf = (x: number) =>
    hundredths(x === 0 ? left + 14 : from + ((Math.log10(x) - Math.log10(low)) / span) * (right - from))
  const yOf = (y: number) => hundredths(bottom - (y / 100) * (bottom - top))
  const placed = points.map((point) => ({ key: point.key, x: xOf(point.x), y: yOf(point.y) }))
  const xTicks = [...(zeroRoom > 0 ? [0] : []), ...ticks.filter((tick) => tick >= low && tick <= high)]
  const flat = <Value>(value: Value) => ({ value, scale: null })
  const chart = Plot.plot({
    ...{ document, width, height, className: 'chart-plot', margin: 0 },
    marks: [
      axisLabelMark(yLines, dir),
      Plot.link([0, 25, 50, 75, 100], {
        ...{ x1: flat(() => left), x2: flat(() => right), y1: flat(yOf), y2: flat(yOf) },
        ...{ stroke: 'var(--line, #ddd)', className: 'grid' },
      }),
      Plot.text([0, 25, 50, 75, 100], {
        ...{ x: flat(() => left - 8), y: flat(yOf), text: options.formatY, textAnchor: 'end', className: 'y-ticks' },
        ...quietText,
      }),
      Plot.text(xTicks, {
        ...{ x: flat(xOf), y: flat(() => bottom + 16), text: options.formatX, className: 'x-ticks' },
        ...quietText,
      }),
      Plot.text([isolateText(xLines, dir)], {
        ...{ x: flat(() => right), y: flat(() => bottom + 32), text: (said: string) => said },
        ...{ textAnchor: 'end', lineAnchor: 'top', lineHeight: textLineHeight / textSize, className: 'x-label' },
        ...quietText,
      }),
      Plot.dot(placed, {
        ...{ x: flat('x'), y: flat('y'), r: 4, stroke: lineColour(1), strokeWidth: 1.5, fill: lineColour(1) },
        ...{ fillOpacity: 0.35, className: 'points' },
      }),
    ],
  })
  // Up and down go by height; there is one figure a row, so left and right stay.
  placePoints(
    chart,
    placed.map((point) => ({ ...point, timePeriod: options.timePeriod })).sort((a, b) => a.y - b.y)
  )
  return plainChart(chart, options.sentence)
}

const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
