import * as Plot from '@observablehq/plot'
import { quietText } from './axisText.ts'
import { type BarsLayout, barsLayout, isBold, type PlacedBar } from './barsLayout.ts'
import type { BarRow, BarsOptions } from './barsOptions.ts'
import { type ChartPoint, placePoints } from './chartPoints.ts'
import { cutSymbol } from './cutSymbol.ts'
import { isolateText } from './isolateText.ts'
import { lineColour } from './lineColours.ts'
import { keyed, pixelPlot } from './pixelPlot.ts'
import { plainChart } from './plainChart.ts'
import { skylineMarks } from './skylineMarks.ts'
import { textLineHeight, textSize } from './textWidth.ts'

const warn = 'var(--warn, #8a4b00)'
const paper = 'var(--paper, white)'
const halo = { stroke: paper, strokeWidth: 3, strokeLinejoin: 'round' } as const
const thickness = 13

/**
 * All that may be ranked as a skyline of dots with the chosen named, and below it a bar a row from zero, with the number at
 * its end and the ranks that it stands between. What is flagged is hollow in a ring, and no scale is made for it.
 */
export function barsChart(rows: readonly BarRow[], options: BarsOptions): SVGElement | HTMLElement {
  const { width, dir, document, timePeriod } = options
  const layout = barsLayout(rows, options)
  const chart = pixelPlot({
    ...{ document, width, height: layout.height },
    marks: [
      targets(layout, width),
      layout.skyline && skylineMarks(layout.skyline, options),
      axisMarks(layout, options),
      layout.scale.isLog ? dotMarks(layout) : barMarks(layout),
      bandMarks(layout, dir),
      wordMarks(layout, options),
      legendMarks(layout, options),
    ],
  })
  const inRows = layout.rows.map(
    ({ key, to, y, top, height }): ChartPoint => ({
      ...{ key, timePeriod, x: to, y, reach: { left: 0, right: width, top, bottom: top + height } },
    })
  )
  // Rows first, so that keys go down the bars before they go along all that is ranked.
  placePoints(chart, [...inRows, ...(layout.skyline?.dots ?? []).map(({ key, x, y }) => ({ key, timePeriod, x, y }))])
  return plainChart(chart, options.sentence)
}

const colour = ({ row }: PlacedBar) => lineColour(row.slot)
const opacity = ({ row }: PlacedBar) => (row.slot === 0 ? 0.75 : 1)
const upper = (reach: number) => ({ y1: (bar: PlacedBar) => bar.y - reach, y2: (bar: PlacedBar) => bar.y + reach })
const near = (dir: 'ltr' | 'rtl') => (dir === 'rtl' ? 'end' : 'start')
const far = (dir: 'ltr' | 'rtl') => (dir === 'rtl' ? 'start' : 'end')

/** Nothing to see: where a row is met by a pointer. */
function targets({ rows }: BarsLayout, width: number): Plot.Markish {
  return Plot.rect(rows, {
    ...{ x1: () => 0, x2: () => width, y1: 'top', y2: ({ top, height }: PlacedBar) => top + height },
    ...{ fill: 'transparent', className: 'targets', ...keyed(rows) },
  })
}

function axisMarks({ ticks, ranks, ticksY, top, foot }: BarsLayout, _options: BarsOptions): Plot.Markish[] {
  const ruled = { x1: 'x', x2: 'x', y1: () => top - 2, y2: () => foot }
  return [
    Plot.link([...ticks.filter(({ isZero }) => !isZero), ...ranks], {
      ...{ ...ruled, stroke: 'var(--line, #ddd)', className: 'grid' },
    }),
    Plot.link(
      ticks.filter(({ isZero }) => isZero),
      { ...ruled, stroke: 'var(--ink-soft, currentColor)', className: 'foot' }
    ),
    Plot.text(ticks, { ...{ x: 'x', y: () => ticksY, text: 'text', className: 'ticks' }, ...quietText }),
    Plot.text(ranks, { ...{ x: 'x', y: () => ticksY, text: 'text', className: 'rank-ticks' }, ...quietText }),
  ]
}

function barMarks({ rows }: BarsLayout): Plot.Markish[] {
  const sound = rows.filter(({ row }) => !row.isFlagged && row.value !== 0)
  const flagged = rows.filter(({ row }) => row.isFlagged)
  const spans = { x1: 'from', x2: 'to' }
  return [
    Plot.rect(sound, {
      ...{ ...spans, ...upper(thickness / 2), fill: colour, fillOpacity: opacity, className: 'bars', ...keyed(sound) },
    }),
    Plot.rect(flagged, {
      ...{ ...spans, ...upper(thickness / 2 + 2.5), inset: -2.5, rx: 3, fill: paper, stroke: warn },
      ...{ strokeWidth: 1.5, className: 'rings', ...keyed(flagged) },
    }),
    Plot.rect(flagged, {
      ...{ ...spans, ...upper(thickness / 2 - 1), fill: paper, stroke: colour, strokeWidth: 1.5 },
      ...{ className: 'flagged', ...keyed(flagged) },
    }),
    cutMarks(flagged),
  ]
}

function dotMarks({ rows, start, end }: BarsLayout): Plot.Markish[] {
  const sound = rows.filter(({ row }) => !row.isFlagged)
  const flagged = rows.filter(({ row }) => row.isFlagged)
  const r = ({ row }: PlacedBar) => (row.isMine ? 5.5 : 4.5)
  return [
    Plot.link(rows, {
      ...{ x1: () => start, x2: () => end, y1: 'y', y2: 'y' },
      ...{ stroke: 'var(--line, #ddd)', className: 'hairlines', ...keyed(rows) },
    }),
    Plot.dot(sound, { ...{ x: 'to', y: 'y', r, fill: colour, className: 'dots', ...keyed(sound) } }),
    Plot.dot(flagged, {
      ...{ x: 'to', y: 'y', r: 8, fill: paper, stroke: warn, strokeWidth: 1.5, className: 'rings', ...keyed(flagged) },
    }),
    Plot.dot(flagged, {
      ...{
        x: 'to',
        y: 'y',
        r: 4,
        fill: paper,
        stroke: colour,
        strokeWidth: 2,
        className: 'flagged',
        ...keyed(flagged),
      },
    }),
  ]
}

/** Two strokes through a bar that would be longer than there is room. */
function cutMarks(rows: readonly PlacedBar[]): Plot.Markish {
  const cut = rows.filter(({ isBeyond }) => isBeyond)
  return Plot.dot(cut, {
    ...{ x: ({ from, to }: PlacedBar) => to + Math.sign(from - to) * Math.min(14, Math.abs(to - from) / 2), y: 'y' },
    ...{ symbol: cutSymbol, r: 10, stroke: warn, strokeWidth: 1.75, className: 'cuts', ...keyed(cut) },
  })
}

function bandMarks({ rows }: BarsLayout, dir: 'ltr' | 'rtl'): Plot.Markish[] {
  const banded = rows.filter(({ bandFrom }) => bandFrom !== null)
  const told = rows.filter(({ range }) => range !== '')
  const isColumn = banded.length > 0
  return [
    Plot.rect(banded, {
      ...{ x1: 'bandFrom', x2: 'bandTo', ...upper(4), rx: 4, fill: colour, fillOpacity: opacity },
      ...{ className: 'bands', ...keyed(banded) },
    }),
    Plot.text(told, {
      ...{ x: 'rangeX', y: 'y', text: 'range', textAnchor: isColumn ? far(dir) : near(dir) },
      ...{ className: 'ranges', ...keyed(told), ...quietText, ...halo },
    }),
  ]
}

function wordMarks({ rows, heading, bandHeading }: BarsLayout, { dir, width }: BarsOptions): Plot.Markish[] {
  const side = dir === 'rtl' ? width : 0
  const said = { lineHeight: textLineHeight / textSize, fontSize: textSize, fill: 'var(--ink, currentColor)' }
  const quiet = {
    ...quietText,
    lineHeight: textLineHeight / textSize,
    textAnchor: near(dir),
    lineAnchor: 'top',
  } as const
  const numbers = (sideOfZero: 1 | -1, bold: boolean) => {
    const some = rows.filter(({ side, row }) => side === sideOfZero && isBold(row) === bold)
    return Plot.text(some, {
      ...{ x: 'textX', y: 'y', text: ({ row }: PlacedBar) => isolateText([row.text], dir) },
      ...{ textAnchor: sideOfZero === 1 ? near(dir) : far(dir), fontWeight: bold ? 600 : 400, ...said, ...halo },
      ...{ className: 'numbers', ...keyed(some) },
    })
  }
  const names = (bold: boolean) => {
    const some = rows.filter(({ row }) => isBold(row) === bold)
    return Plot.text(some, {
      ...{ x: () => side, y: 'y', text: ({ label }: PlacedBar) => isolateText(label, dir), textAnchor: near(dir) },
      ...{ fontWeight: bold ? 600 : 400, ...said, className: 'names', ...keyed(some) },
    })
  }
  return [
    Plot.text([heading], {
      ...{ x: () => side, y: 'y', text: ({ lines }: typeof heading) => isolateText(lines, dir) },
      ...{ ...quiet, className: 'heading' },
    }),
    Plot.text(bandHeading ? [bandHeading] : [], {
      ...{ x: 'x', y: 'y', text: ({ lines }: { lines: string[] }) => isolateText(lines, dir) },
      ...{ ...quiet, className: 'band-heading' },
    }),
    ...[true, false].flatMap((bold) => [names(bold), numbers(1, bold), numbers(-1, bold)]),
  ]
}

function legendMarks({ legend, scale }: BarsLayout, { dir, width }: BarsOptions): Plot.Markish[] {
  if (!legend) return []
  const [x, textX] = [9, 26].map((inset) => (dir === 'rtl' ? width - inset : inset))
  const mark = { ...legend, x: x!, textX: textX! }
  const at = { x: 'x', y: 'y', fill: paper, className: 'legend' }
  return [
    Plot.dot([mark], { ...at, r: 8, stroke: warn, strokeWidth: 1.5, symbol: scale.isLog ? 'circle' : 'square' }),
    Plot.dot([mark], {
      ...at,
      r: 4,
      stroke: lineColour(0),
      strokeWidth: 1.5,
      symbol: scale.isLog ? 'circle' : 'square',
    }),
    Plot.text([mark], {
      ...{
        x: 'textX',
        y: ({ y }: typeof mark) => y - textSize / 2,
        text: ({ lines }: typeof mark) => isolateText(lines, dir),
      },
      ...{ textAnchor: near(dir), lineAnchor: 'top', lineHeight: textLineHeight / textSize, className: 'legend' },
      ...quietText,
    }),
  ]
}
