import * as Plot from '@observablehq/plot'
import { axisLabelMark, quietText } from './axisText.ts'
import { cellPoints, chartFrame, type Frame, wordTick } from './chartFrame.ts'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { placePoints } from './chartPoints.ts'
import { isolateText } from './isolateText.ts'
import { legendMarks } from './legendMarks.ts'
import { lineMarks } from './lineMarks.ts'
import { missingCells } from './missingCells.ts'
import { missingMarks } from './missingMarks.ts'
import { multiplesLayout, panelLines, panelStrip } from './multiplesLayout.ts'
import { plainChart } from './plainChart.ts'
import { textLineHeight, textSize } from './textWidth.ts'
import type { ValueAxis } from './valueAxis.ts'

/**
 * A panel for each line, all on one scale, titled with its line's label: for more lines than eight colours can tell
 * apart. Gaps, cuts, estimates, flags and missing years are drawn as in `trendChart`; past sixty lines no panel is drawn.
 */
export function smallMultiples(allLines: readonly ChartLine[], options: ChartOptions): SVGElement | HTMLElement {
  const { dir, document, measure, sentence, width } = options
  const lines = panelLines(allLines, options)
  const { axis, axisLabel, height, legend, panels, titles } = multiplesLayout(lines, options)
  const frames = panels.map((box) => chartFrame(box, axis, options))
  const frameByKey = new Map(lines.map(({ key }, i) => [key, frames[i]!]))
  const frameOf = ({ key }: ChartLine) => frameByKey.get(key)!
  const missing = missingCells(lines, frameOf, panelStrip)

  const chart = Plot.plot({
    document,
    className: 'chart-plot',
    width,
    height,
    marks: [
      axisLabelMark(axisLabel, dir),
      rules(frames, axis.ticks, { stroke: 'var(--line, #ddd)', className: 'grid' }),
      rules(frames, measure === 'index' ? [100] : [], { ...quietRule, strokeDasharray: '4 3', className: 'base' }),
      rules(frames, [axis.domain[0]], { ...quietRule, className: 'foot' }),
      tickMarks(frames, axis, options),
      yearMarks(frames, options),
      titleMarks(frames, titles, dir),
      missingMarks(missing, panelStrip.mostRows, options),
      lineMarks(lines, options, frameOf),
      legendMarks(legend, height - legend.height, dir),
    ],
  })
  placePoints(chart, cellPoints(lines, missing, frameOf))
  return plainChart(chart, sentence)
}

const quietRule = { stroke: 'var(--ink-soft, currentColor)' }
const pixels = <Datum>(value: (datum: Datum) => number) => ({ value, scale: null })

/** Rules at these values across every panel. */
function rules(frames: readonly Frame[], values: readonly number[], options: Plot.LinkOptions): Plot.Markish {
  const each = frames.flatMap(({ left, right, y }) => values.map((value) => ({ left, right, at: y(value) })))
  type Rule = (typeof each)[number]
  const y = pixels(({ at }: Rule) => at)
  return Plot.link(each, {
    x1: pixels(({ left }: Rule) => left),
    x2: pixels(({ right }: Rule) => right),
    ...{ y1: y, y2: y, strokeWidth: 1 },
    ...options,
  })
}

/** The scale is written at the leftmost panel of each row. */
function tickMarks(frames: readonly Frame[], axis: ValueAxis, options: ChartOptions): Plot.Markish {
  const leftmost = frames.filter(({ left, top }) => frames.every((other) => other.top !== top || other.left >= left))
  const ticks = leftmost.flatMap(({ left, y }) => axis.ticks.map((tick) => ({ tick, x: left - 10, y: y(tick) })))
  return Plot.text(ticks, {
    x: { value: 'x', scale: null },
    y: { value: 'y', scale: null },
    text: ({ tick }: { tick: number }) => wordTick(tick, axis, options),
    textAnchor: 'end',
    className: 'ticks',
    ...quietText,
  })
}

/** A panel names its first and last year, each inside its own edge. */
function yearMarks(frames: readonly Frame[], { startPeriod, endPeriod, formatYear }: ChartOptions): Plot.Markish[] {
  const single = startPeriod === endPeriod
  return [startPeriod, endPeriod].slice(single ? 1 : 0).map((year) => {
    const anchor = single ? 'middle' : year === startPeriod ? 'start' : 'end'
    return Plot.text(frames, {
      x: pixels(({ x }: Frame) => x(year) + { start: -4, middle: 0, end: 4 }[anchor]),
      y: pixels(({ bottom }: Frame) => bottom + 13),
      text: () => formatYear(year),
      textAnchor: anchor,
      className: 'years',
      ...quietText,
    })
  })
}

function titleMarks(frames: readonly Frame[], titles: readonly string[][], dir: ChartOptions['dir']): Plot.Markish {
  return Plot.text(frames, {
    x: pixels(({ left, right }: Frame) => (dir === 'rtl' ? right + 4 : left - 4)),
    y: pixels(({ top }: Frame) => top - 9),
    text: (_: Frame, i: number) => isolateText(titles[i]!, dir),
    textAnchor: dir === 'rtl' ? 'end' : 'start',
    lineAnchor: 'bottom',
    lineHeight: textLineHeight / textSize,
    fontSize: textSize,
    fontWeight: 600,
    fill: 'var(--ink, currentColor)',
    className: 'titles',
  })
}
