import { arrowsLayout } from './arrowsLayout.ts'
import { arrowsMarks } from './arrowsMarks.ts'
import type { Change, ChangeOptions, ChangeRow } from './changeOptions.ts'
import { type ChartPoint, placePoints } from './chartPoints.ts'
import { pixelPlot } from './pixelPlot.ts'
import { plainChart } from './plainChart.ts'
import { type Slope, slopesLayout } from './slopesLayout.ts'
import { slopesMarks } from './slopesMarks.ts'

/**
 * From the first figure of each to its last, at the years that they are really from: lines over the years, or arrows on
 * one scale. All others whose change may be said lie behind in grey.
 */
export function changeChart(
  rows: readonly ChangeRow[],
  context: readonly Change[],
  options: ChangeOptions
): SVGElement | HTMLElement {
  const { marks, points, height } = options.look === 'arrows' ? arrows(rows, options) : slopes(rows, context, options)
  const chart = pixelPlot({ document: options.document, width: options.width, height, marks })
  placePoints(chart, points)
  return plainChart(chart, options.sentence)
}

function slopes(rows: readonly ChangeRow[], context: readonly Change[], options: ChangeOptions) {
  const layout = slopesLayout(rows, context, options)
  const points = [...endsOf(layout.slopes), ...endsOf(layout.context)]
  return { height: layout.height, marks: slopesMarks(layout, options), points }
}

/** Up and down go by height, the chosen before all others. */
function endsOf(drawn: readonly Slope[]): ChartPoint[] {
  return drawn
    .flatMap(({ key, row, x1, y1, x2, y2 }) => [
      { key, timePeriod: row.startPeriod, x: x1, y: y1 },
      { key, timePeriod: row.endPeriod, x: x2, y: y2 },
    ])
    .sort((a, b) => a.y - b.y)
}

function arrows(rows: readonly ChangeRow[], options: ChangeOptions) {
  const layout = arrowsLayout(rows, options)
  const points = layout.arrows.flatMap(({ key, row, x1, x2, y, top, height }): ChartPoint[] => {
    const box = { top, bottom: top + height }
    const before = { ...box, left: 0, right: (x1 + x2) / 2 }
    const after = { ...box, left: before.right, right: options.width }
    const [start, end] = x1 <= x2 ? [before, after] : [after, before]
    return [
      { key, timePeriod: row.startPeriod, x: x1, y, reach: start },
      { key, timePeriod: row.endPeriod, x: x2, y, reach: end },
    ]
  })
  const others = layout.unsaid.flatMap(({ key, dots, top, height, y }): ChartPoint[] => {
    const reach = { top, bottom: top + height, left: 0, right: options.width }
    const last = dots.toSorted((a, b) => b.timePeriod - a.timePeriod)
    if (last.length === 0) return [{ key, timePeriod: options.endPeriod, x: layout.left, y, reach }]
    return last.map(({ timePeriod, x }) => ({ key, timePeriod, x, y, reach }))
  })
  return { height: layout.height, marks: arrowsMarks(layout, options), points: [...points, ...others] }
}
