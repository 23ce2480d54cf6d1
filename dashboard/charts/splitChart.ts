import * as Plot from '@observablehq/plot'
import { quietText } from './axisText.ts'
import { placePoints } from './chartPoints.ts'
import { isolateText } from './isolateText.ts'
import { lineColour } from './lineColours.ts'
import { plainChart } from './plainChart.ts'
import { type PlacedSection, type SplitOptions, type SplitSection, splitLayout } from './splitLayout.ts'
import { partSymbol, splitLegend } from './splitLegend.ts'
import { textLineHeight, textSize } from './textWidth.ts'

/**
 * A row for each survey with a mark for each group, told apart by shape and colour. Surveys whose questions look back
 * unlike stand under headings of their own, each with its own scale from zero, so that no eye runs from one to another.
 */
export function splitChart(sections: readonly SplitSection[], options: SplitOptions): SVGElement | HTMLElement {
  const { width, dir, sentence, document } = options
  const layout = splitLayout(sections, options)
  const { height, zero, end, isStacked } = layout
  const xIn =
    ({ axis }: PlacedSection) =>
    (value: number) =>
      hundredths(zero + (value / axis.domain[1]) * (end - zero))
  const dots = layout.sections.flatMap((section) =>
    section.rows.flatMap(({ row, y }) =>
      apart(
        row.values.flatMap((value, at) => (value === null ? [] : [{ row, at, y, rowY: y, x: xIn(section)(value) }])),
        isStacked ? 7 : 8
      )
    )
  )
  const spans = layout.sections.flatMap(({ rows }) =>
    rows.flatMap(({ row, y }) => {
      const xs = dots.filter((dot) => dot.row === row).map(({ x }) => x)
      return xs.length > 1 ? [{ y, x1: Math.min(...xs), x2: Math.max(...xs) }] : []
    })
  )
  const ticks = layout.sections.flatMap((section) =>
    section.axis.ticks.map((tick) => ({
      x: xIn(section)(tick),
      y1: section.top + section.title.length * textLineHeight,
      y2: section.foot,
      text: options.formatTick(tick, section.axis.decimals),
    }))
  )
  const headings = layout.sections.map(({ title, top }) => ({ lines: title, y: top - textSize / 2 }))
  const labels = layout.sections.flatMap(({ rows }) => rows.map(({ label, labelY }) => ({ lines: label, y: labelY })))
  const side = dir === 'rtl' ? width : 0
  const anchor = dir === 'rtl' ? ('end' as const) : ('start' as const)
  const said = {
    x: { value: () => side, scale: null },
    y: { value: 'y', scale: null },
    text: ({ lines }: { lines: string[] }) => isolateText(lines, dir),
    textAnchor: anchor,
    lineHeight: textLineHeight / textSize,
    fontSize: textSize,
    fill: 'var(--ink, currentColor)',
  }
  const flat = (value: string) => ({ value, scale: null })
  const chart = Plot.plot({
    ...{ document, width, height, className: 'chart-plot', margin: 0 },
    marks: [
      Plot.link(ticks, {
        ...{ x1: flat('x'), x2: flat('x'), y1: flat('y1'), y2: flat('y2') },
        ...{ stroke: 'var(--line, #ddd)', className: 'grid' },
      }),
      Plot.text(ticks, {
        ...{ x: flat('x'), y: flat('y2'), text: 'text', dy: 12, className: 'ticks' },
        ...quietText,
      }),
      Plot.text(headings, { ...said, lineAnchor: 'top', fill: 'var(--ink-soft, currentColor)', className: 'headings' }),
      Plot.text(labels, { ...said, fontWeight: 600, className: 'labels' }),
      Plot.link(spans, {
        ...{ x1: flat('x1'), x2: flat('x2'), y1: flat('y'), y2: flat('y') },
        ...{ stroke: 'var(--edge, #888)', strokeWidth: 1.5, className: 'spans' },
      }),
      ...options.groups.map((_, group) =>
        Plot.dot(
          dots.filter(({ at }) => at === group),
          {
            ...{ x: flat('x'), y: flat('y'), r: isStacked ? 5 : 5.5, symbol: partSymbol(group) },
            ...{
              fill: lineColour(group + 1),
              stroke: 'var(--paper, white)',
              strokeWidth: 1,
              className: `part-${group}`,
            },
          }
        )
      ),
      ...splitLegend(layout.legend, dir),
    ],
  })
  // Groups stand where years stand in a chart over time: left and right go from group to group, up and down from area to area.
  placePoints(
    chart,
    dots.map(({ row, at, x, y }) => ({ key: row.key, timePeriod: at, x, y }))
  )
  return plainChart(chart, sentence)
}

/** Marks that would hide each other stand above each other, the first on top; their values stay where they are. */
function apart<Dot extends { x: number; y: number; at: number }>(dots: readonly Dot[], step: number): Dot[] {
  const hides = (one: Dot, other: Dot) => Math.abs(one.x - other.x) < 9
  return dots.map((dot) => {
    const crowd = dots.filter((other) => hides(dot, other)).sort((a, b) => a.at - b.at)
    return { ...dot, y: dot.y + (crowd.indexOf(dot) - (crowd.length - 1) / 2) * step }
  })
}

const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
