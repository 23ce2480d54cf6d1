import * as Plot from '@observablehq/plot'
import { axisLabelMark, quietText } from './axisText.ts'
import { cellPoints, chartFrame, type Frame } from './chartFrame.ts'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { placePoints } from './chartPoints.ts'
import { isolateText } from './isolateText.ts'
import { legendMarks } from './legendMarks.ts'
import { lineMarks } from './lineMarks.ts'
import { missingCells } from './missingCells.ts'
import { missingMarks } from './missingMarks.ts'
import { multiplesLayout, panelStrip } from './multiplesLayout.ts'
import { plainChart } from './plainChart.ts'
import { textLineHeight, textSize } from './textWidth.ts'
import { dashed, footRules, quietRule, tickMarks, valueRules } from './valueRules.ts'

/**
 * A panel for each line, all on one scale or each on its own, titled with its line's label: for more lines than eight colours can tell
 * apart. Gaps, cuts, estimates, flags and missing years are drawn as in `trendChart`; past sixty lines no panel is drawn.
 */
export function smallMultiples(allLines: readonly ChartLine[], options: ChartOptions): SVGElement | HTMLElement {
  const { dir, document, measure, sentence, width } = options
  const { lines, axes, axisLabel, height, legend, panels, titles } = multiplesLayout(allLines, options)
  const frames = panels.map((box, i) => chartFrame(box, axes[i]!, options))
  const frameByKey = new Map(lines.map(({ key }, i) => [key, frames[i]!]))
  const frameOf = ({ key }: ChartLine) => frameByKey.get(key)!
  const missing = missingCells(lines, frameOf, panelStrip)

  // The frames of each scale: all of these on the common one, or each on its own, whichever are asked for.
  const scaled = (shared: readonly Frame[]) =>
    options.panelScale === 'own'
      ? frames.map((frame, i) => ({ of: [frame], axis: axes[i]! }))
      : axes.slice(0, 1).map((axis) => ({ of: shared, axis }))
  const chart = Plot.plot({
    document,
    className: 'chart-plot',
    width,
    height,
    marks: [
      axisLabelMark(axisLabel, dir),
      scaled(frames).map(({ of, axis }) =>
        valueRules(of, axis.ticks, { stroke: 'var(--line, #ddd)', className: 'grid' })
      ),
      valueRules(frames, measure === 'index' ? [100] : [], { ...quietRule, ...dashed, className: 'base' }),
      footRules(frames),
      scaled(leftmost(frames)).map(({ of, axis }) => tickMarks(of, axis, options)),
      yearMarks(frames, options),
      titleMarks(frames, titles, dir),
      missingMarks(missing, options),
      lineMarks(lines, options, frameOf),
      legendMarks(legend, height - legend.height, dir),
    ],
  })
  placePoints(chart, cellPoints(lines, missing, frameOf))
  return plainChart(chart, sentence)
}

const pixels = <Datum>(value: (datum: Datum) => number) => ({ value, scale: null })

/** A common scale is written at the leftmost panel of each row. */
const leftmost = (frames: readonly Frame[]) =>
  frames.filter(({ left, top }) => frames.every((other) => other.top !== top || other.left >= left))

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
