import * as Plot from '@observablehq/plot'
import { axisLabelMark, quietText } from './axisText.ts'
import { placePoints } from './chartPoints.ts'
import { isolateText } from './isolateText.ts'
import { lineColour } from './lineColours.ts'
import { tickDecimals } from './logAxis.ts'
import { keyed, pixelPlot } from './pixelPlot.ts'
import { plainChart } from './plainChart.ts'
import { pointLabels } from './pointLabels.ts'
import { type ScatterAxis, type ScatterScale, scatterAxis } from './scatterAxis.ts'
import { type ScatterOptions, type ScatterPoint, scatterHeight } from './scatterLayout.ts'
import { swarm } from './swarm.ts'
import { textLineHeight, textSize, textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

/**
 * Two figures of each area, one mark an area and no line through them. Where some are chosen they are in colour and ringed,
 * with their names, and all others grey. A scale by powers of ten has room for all where a few are a thousand times the
 * others. What is flagged is hollow in a ring and sets no scale: beyond one it stands at the edge with its number.
 */
export function scatterChart(points: readonly ScatterPoint[], options: ScatterOptions): SVGElement | HTMLElement {
  const { width, dir, document, xScale = 'log', yScale = 'hundred' } = options
  const height = scatterHeight(options)
  const [yLines, xLines] = [wrapText(options.yLabel, width), wrapText(options.xLabel, width)]
  const [top, bottom] = [yLines.length * textLineHeight + 14, height - xLines.length * textLineHeight - 36]
  const sure = points.filter(({ isFlagged }) => !isFlagged)
  const length = bottom - top
  const { bands } = options
  const yAxis = bands
    ? bandAxis(bands.length, length)
    : scatterAxis(
        sure.map(({ y }) => y),
        { scale: yScale, length, count: 6 }
      )
  const yTicks = yAxis.ticks.map(({ value, decimals }) => ({
    value,
    text: bands ? '' : options.formatY(value, decimals),
  }))
  const left = bands ? 8 : Math.ceil(Math.max(...yTicks.map(({ text }) => textWidth(text)))) + 14
  const right = width - 16
  const xs = sure.map(({ x }) => x)
  const xAxis = roomyAxis(xs, {
    scale: xScale,
    length: right - left - 8,
    end: width - left - 8,
    format: options.formatX,
  })
  const xOf = (x: number) => hundredths(left + 8 + xAxis.place(x))
  const yOf = (y: number) => hundredths(bottom - yAxis.place(y))
  const [xRoom, yRoom] = [right - left - 8, length]
  const rises = bands
    ? bandRises(points, { place: (x) => within(xAxis.place(x), xRoom), room: length / bands.length })
    : undefined
  const placed = points.map(({ key, x, y, slot = 0, label = '', isFlagged = false }, at) => {
    const [along, up] = [xAxis.place(x), yAxis.place(y)]
    const beyond = [
      ...(isFlagged && (along < 0 || along > xRoom) ? [options.formatX(x, tickDecimals(x))] : []),
      ...(isFlagged && (up < 0 || up > yRoom) ? [options.formatY(y, tickDecimals(y))] : []),
    ]
    return {
      ...{ key, slot, isFlagged, label: [label, ...beyond].filter((part) => part !== '').join(' ') },
      x: hundredths(left + 8 + within(along, xRoom)),
      y: hundredths(bottom - within(up, yRoom) - (rises?.[at] ?? 0)),
    }
  })
  const isChosen = ({ slot }: { slot: number }) => slot > 0
  const chosen = placed.filter((point) => isChosen(point) && !point.isFlagged)
  const others = placed.filter((point) => !isChosen(point) && !point.isFlagged)
  const flagged = placed.filter((point) => point.isFlagged)
  const hasChosen = placed.some(isChosen)
  const labels = pointLabels(
    [...placed.filter(isChosen), ...flagged.filter((point) => !isChosen(point))].filter(({ label }) => label !== ''),
    others,
    { left, right: width, top: top - 8, bottom }
  )
  const led = labels.filter(({ leader }) => leader)
  const colour = ({ slot }: { slot: number }) => lineColour(slot)
  const plain = lineColour(hasChosen ? 0 : 1)
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
      Plot.text(bands ?? [], {
        ...{
          x: () => left,
          y: (_: string, at: number) => yOf(at + 1) + 4,
          text: (name: string) => isolateText([name], dir),
        },
        ...{ textAnchor: 'start', lineAnchor: 'top', className: 'bands' },
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
      Plot.dot(flagged, {
        ...{ x: 'x', y: 'y', r: 7.5, stroke: 'var(--warn, #8a4b00)', strokeWidth: 1.5, className: 'rings' },
        ...keyed(flagged),
      }),
      Plot.dot(flagged, {
        ...{ ...marked, r: 4, fill: 'var(--paper, white)', className: 'flagged' },
        stroke: (point: { slot: number }) => (isChosen(point) ? colour(point) : plain),
        ...keyed(flagged),
      }),
      Plot.link(led, {
        ...{ x1: 'x', y1: 'y', x2: ({ leader }) => leader.x, y2: ({ leader }) => leader.y, stroke: colour },
        ...{ className: 'leaders' },
      }),
      Plot.dot(chosen, {
        x: 'x',
        y: 'y',
        r: 8,
        stroke: colour,
        strokeWidth: 1.5,
        className: 'ringed',
        ...keyed(chosen),
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

/** Classes one above the other, each with a line at its foot and at its head. */
const bandAxis = (n: number, length: number): ScatterAxis => ({
  place: (value) => (value * length) / n,
  ticks: Array.from({ length: n + 1 }, (_, value) => ({ value, decimals: 0 })),
})

/** How far above its foot each point of a class stands, below the name of the class: none on another as far as there is room. */
function bandRises(
  points: readonly ScatterPoint[],
  { place, room }: { place: (x: number) => number; room: number }
): number[] {
  const half = (room - bandHead - 10) / 2
  const rises = new Map<ScatterPoint, number>()
  for (const band of new Set(points.map(({ y }) => y))) {
    const own = points.filter(({ y }) => y === band)
    const offs = swarm(
      own.map(({ x }) => place(x)),
      9
    )
    const widest = Math.max(...offs.map(Math.abs), half)
    for (const [at, point] of own.entries()) rises.set(point, 5 + half + (offs[at]! * half) / widest)
  }
  return points.map((point) => rises.get(point)!)
}

/** The room that the name of a class takes. */
const bandHead = textLineHeight + 4

const within = (pixels: number, room: number) => Math.max(0, Math.min(pixels, room))

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
