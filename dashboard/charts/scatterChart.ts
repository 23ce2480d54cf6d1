import * as Plot from '@observablehq/plot'
import { axisLabelMark, quietText } from './axisText.ts'
import { placePoints } from './chartPoints.ts'
import { isolateText } from './isolateText.ts'
import { lineColour } from './lineColours.ts'
import { keyed, pixelPlot } from './pixelPlot.ts'
import { plainChart } from './plainChart.ts'
import { pointLabels } from './pointLabels.ts'
import { type ScatterScale, scatterAxis } from './scatterAxis.ts'
import { type ScatterOptions, type ScatterPoint, scatterHeight } from './scatterLayout.ts'
import { textLineHeight, textSize, textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/**
 * Two figures of each area, one mark an area and no line through them. Where some are chosen they are in colour, with their
 * names, and all others grey. A scale by powers of ten has room for all where a few are a thousand times the others.
 */
export function scatterChart(points: readonly ScatterPoint[], options: ScatterOptions): SVGElement | HTMLElement {
  const { width, dir, document, xScale = 'log', yScale = 'hundred' } = options
  const height = scatterHeight(options)
  const [yLines, xLines] = [wrapText(options.yLabel, width), wrapText(options.xLabel, width)]
  const [top, bottom] = [yLines.length * textLineHeight + 14, height - xLines.length * textLineHeight - 36]
  const yAxis = scatterAxis(
    points.map(({ y }) => y),
    { scale: yScale, length: bottom - top, count: 6 }
  )
  const yTicks = yAxis.ticks.map(({ value, decimals }) => ({ value, text: options.formatY(value, decimals) }))
  const left = Math.ceil(Math.max(...yTicks.map(({ text }) => textWidth(text)))) + 14
  const right = width - 16
  const xs = points.map(({ x }) => x)
  const xAxis = roomyAxis(xs, {
    scale: xScale,
    length: right - left - 8,
    end: width - left - 8,
    format: options.formatX,
  })
  const xOf = (x: number) => hundredths(left + 8 + xAxis.place(x))
  const yOf = (y: number) => hundredths(bottom - yAxis.place(y))
  const placed = points.map(({ key, x, y, slot = 0, label = '' }) => ({ key, label, slot, x: xOf(x), y: yOf(y) }))
  const isChosen = ({ slot }: { slot: number }) => slot > 0
  const chosen = placed.filter(isChosen)
  const others = placed.filter((point) => !isChosen(point))
  const labels = pointLabels(
    chosen.filter(({ label }) => label !== ''),
    others,
    { left, right: width, top: top - 8, bottom }
  )
  const led = labels.filter(({ leader }) => leader)
  const colour = ({ slot }: { slot: number }) => lineColour(slot)
  const plain = lineColour(chosen.length > 0 ? 0 : 1)
  const marked = { x: 'x', y: 'y', strokeWidth: 1.5 }
  const chart = pixelPlot({
    ...{ document, width, height },
    marks: [
      axisLabelMark(yLines, dir),
      Plot.link(yTicks, {
        ...{ x1: () => left, x2: () => right, y1: ({ value }) => yOf(value), y2: ({ value }) => yOf(value) },
        ...{ stroke: 'var(--line, #ddd)', className: 'grid' },
      }),
      Plot.text(yTicks, {
        ...{ x: () => left - 8, y: ({ value }) => yOf(value), text: 'text', textAnchor: 'end', className: 'y-ticks' },
        ...quietText,
      }),
      Plot.text(xAxis.ticks, {
        ...{ x: ({ value }) => xOf(value), y: () => bottom + 16, text: 'text', className: 'x-ticks' },
        ...quietText,
      }),
      Plot.text([isolateText(xLines, dir)], {
        ...{ x: () => right, y: () => bottom + 32, text: (said: string) => said },
        ...{ textAnchor: 'end', lineAnchor: 'top', lineHeight: textLineHeight / textSize, className: 'x-label' },
        ...quietText,
      }),
      Plot.dot(others, {
        ...{ ...marked, r: 4, stroke: plain, fill: plain, fillOpacity: 0.35, className: 'points', ...keyed(others) },
      }),
      Plot.link(led, {
        ...{ x1: 'x', y1: 'y', x2: ({ leader }) => leader.x, y2: ({ leader }) => leader.y, stroke: colour },
        ...{ className: 'leaders' },
      }),
      Plot.dot(chosen, {
        ...{ ...marked, r: 5, fill: colour, stroke: 'var(--paper, white)', className: 'chosen', ...keyed(chosen) },
      }),
      Plot.text(labels, {
        ...{ x: 'textX', y: 'textY', text: ({ lines }) => isolateText(lines, dir), textAnchor: 'start' },
        lineHeight: textLineHeight / textSize,
        ...{ fontSize: textSize, fontWeight: 600, fill: 'var(--ink, currentColor)' },
        ...{ stroke: 'var(--paper, white)', strokeWidth: 3, className: 'labels', ...keyed(labels) },
      }),
    ],
  })
  // Up and down go by height; there is one figure a row, so left and right stay.
  placePoints(
    chart,
    placed.map(({ key, x, y }) => ({ key, x, y, timePeriod: options.timePeriod })).sort((a, b) => a.y - b.y)
  )
  return plainChart(chart, options.sentence)
}

interface Room {
  scale: ScatterScale
  length: number
  /** Where the chart ends, and with it all words. */
  end: number
  format: ScatterOptions['formatX']
}

/** The scale with as many ticks as their words leave room for. */
function roomyAxis(values: readonly number[], { scale, length, end, format }: Room) {
  const axes = [8, 7, 6, 5, 4, 3, 2].map((count) => {
    const { place, ticks } = scatterAxis(values, { scale, length, count })
    const worded = ticks
      .map(({ value, decimals }) => ({ value, text: format(value, decimals) }))
      .filter(({ value, text }) => place(value) + textWidth(text) / 2 <= end)
    const isRoomy = worded.every(({ value, text }, i) => {
      const before = worded[i - 1]
      return !before || place(value) - place(before.value) >= (textWidth(text) + textWidth(before.text)) / 2 + 12
    })
    return { place, ticks: worded, isRoomy }
  })
  return axes.find(({ isRoomy }) => isRoomy) ?? axes.at(-1)!
}

const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
