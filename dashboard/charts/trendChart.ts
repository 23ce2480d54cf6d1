import * as Plot from '@observablehq/plot'
import { axisLabelMark, quietText } from './axisText.ts'
import { cellPoints, chartFrame, withinPeriod, yearDomain } from './chartFrame.ts'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { placePoints } from './chartPoints.ts'
import { contextMarks, contextPoints } from './contextLines.ts'
import { labelMarks } from './labelMarks.ts'
import { legendMarks } from './legendMarks.ts'
import { lineMarks } from './lineMarks.ts'
import { placeEndLabels } from './placeEndLabels.ts'
import { plainChart } from './plainChart.ts'
import { railMarks } from './railMarks.ts'
import { yearShownIn } from './showYear.ts'
import { trendLayout } from './trendLayout.ts'
import { dashed, footRules, quietRule, tickMarks, valueRules } from './valueRules.ts'
import { placeYearShown } from './yearShown.ts'
import { yearTicks } from './yearTicks.ts'

/**
 * Up to eight lines over years in one frame, each named at its end. A year without a value breaks its line and
 * stands on a rail under the axis; another survey or a stated break cuts it; estimates are hollow; what is flagged wears a ring.
 */
export function trendChart(allLines: readonly ChartLine[], options: ChartOptions): SVGElement | HTMLElement {
  const lines = withinPeriod(allLines, options)
  const layout = trendLayout(lines, options)
  const { axis, marginTop, marginRight, marginBottom, marginLeft, height } = layout
  const box = { left: marginLeft, right: options.width - marginRight, top: marginTop, bottom: height - marginBottom }
  const frame = chartFrame(box, axis, options)
  const missing = layout.rails.flatMap(({ items }) =>
    items.flatMap(({ cell, ...item }) => (cell ? [{ ...item, cell, y: frame.bottom + item.y }] : []))
  )

  const chart = Plot.plot({
    document: options.document,
    className: 'chart-plot',
    width: options.width,
    ...{ height, marginTop, marginRight, marginBottom, marginLeft },
    x: { type: 'linear', domain: yearDomain(options), axis: null },
    marks: [
      axisLabelMark(layout.axisLabel, options.dir),
      valueRules([frame], axis.ticks, { stroke: 'var(--line, #ddd)', className: 'grid' }),
      tickMarks([frame], axis, options),
      valueRules([frame], options.measure === 'index' ? [100] : [], { ...quietRule, ...dashed, className: 'base' }),
      footRules([frame]),
      Plot.axisX(yearTicks(options.startPeriod, options.endPeriod, box.right - box.left), {
        label: null,
        tickSize: 5,
        tickPadding: 4,
        tickFormat: (year: number) => options.formatYear(year),
        className: 'years',
        ...quietRule,
        ...quietText,
      }),
      contextMarks(options, frame),
      ...railMarks(layout.rails, frame, options),
      lineMarks(lines, options, () => frame),
      labelMarks(placeEndLabels(layout.labels, lines, frame), options.dir),
      legendMarks(layout.legend, height - layout.legend.height, options.dir),
    ],
  })
  placeYearShown(chart, yearShownIn(chart, { lines, layout, frame, options }))
  // Up and down go by height: a year's values from the highest, then its missing ones.
  placePoints(chart, [
    ...cellPoints(lines, missing, () => frame).sort((a, b) => a.y - b.y),
    ...contextPoints(options, frame),
  ])
  return plainChart(chart, options.sentence)
}
