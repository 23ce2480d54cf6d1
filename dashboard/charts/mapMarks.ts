import * as Plot from '@observablehq/plot'
import { missingReasons } from '../../data/structure/codelists.ts'
import { isolateText } from './isolateText.ts'
import type { Legend, LegendPlace } from './legendRows.ts'
import { lineColour, slotOf } from './lineColours.ts'
import { type DotKind, ringRadius } from './mapDots.ts'
import type { MapEntry } from './mapLegend.ts'
import type { MapOptions } from './mapOptions.ts'
import { missingSymbol } from './missingSymbols.ts'
import { keyed } from './pixelPlot.ts'
import { textLineHeight, textSize } from './textWidth.ts'

/** A dot in its place, in pixels of the chart. */
export interface PlacedDot {
  kind: DotKind | 'flagged'
  r: number
  colour: string
  isFlagged?: boolean
  /** Of an area; a legend’s dots have none. */
  key?: string
  x: number
  y: number
}

const at = { x: { value: 'x', scale: null }, y: { value: 'y', scale: null }, sort: null } as const
const painted = { value: 'colour', scale: null } as const
const paper = 'var(--paper, white)'

/**
 * The marks of dots: great ones, then the rings of what is missing, then those that a ring would hide, and last the
 * outer rings of what is flagged.
 */
export function dotMarks(dots: readonly PlacedDot[], width: number): Plot.Markish[] {
  const ring = ringRadius(width)
  const of = (some: readonly PlacedDot[], kind: PlacedDot['kind'], look: Plot.DotOptions) => {
    const own = some.filter((dot) => dot.kind === kind)
    return Plot.dot(own, { ...at, r: radius, ...look, ...keyed(own) })
  }
  const filled = (some: readonly PlacedDot[]) => [
    of(some, 'dot', { fill: painted, stroke: paper, strokeWidth: 0.75, className: 'dots' }),
    of(some, 'estimated', { fill: paper, stroke: painted, strokeWidth: 2, className: 'estimated' }),
  ]
  const flagged = dots.filter(({ isFlagged }) => isFlagged)
  return [
    ...filled(dots.filter(({ r }) => r > ring)),
    ...missingReasons.flatMap((reason) => missingMarks(dots, reason)),
    of(dots, 'zero', { symbol: 'square', fill: paper, stroke: painted, strokeWidth: 1.5, className: 'zero' }),
    ...filled(dots.filter(({ r }) => r <= ring)),
    Plot.dot(flagged, {
      ...{ ...at, r: outer, stroke: 'var(--ink, currentColor)', strokeWidth: 1.25, className: 'flagged' },
      ...keyed(flagged),
    }),
  ]
}

/** Rings about those chosen, in the colours of their lines, on whatever they are. */
export function chosenMarks(dots: readonly PlacedDot[], chosen: readonly string[]): Plot.Markish {
  const own = chosen.flatMap((key, place) => {
    const dot = dots.find((one) => one.key === key)
    return dot ? [{ ...dot, key, colour: lineColour(slotOf(place)) }] : []
  })
  const r = { value: ({ r }: PlacedDot) => r + 5, scale: null }
  return Plot.dot(own, { ...at, r, stroke: painted, strokeWidth: 2.5, className: 'chosen', ...keyed(own) })
}

const radius = { value: 'r', scale: null } as const
const outer = { value: ({ r }: PlacedDot) => r + 2.5, scale: null } as const

function missingMarks(dots: readonly PlacedDot[], reason: (typeof missingReasons)[number]): Plot.Markish[] {
  const some = dots.filter(({ kind }) => kind === reason)
  if (some.length === 0) return []
  const className = `missing ${reason}`
  return [
    Plot.dot(some, {
      ...{ ...at, r: radius, fill: paper, stroke: 'var(--edge, #888)', strokeWidth: 1, className },
      ...keyed(some),
    }),
    Plot.dot(some, {
      ...{ ...at, r: some[0]!.r * 0.8, symbol: missingSymbol(reason), stroke: painted },
      ...{ strokeWidth: 1.25, className: `${className}-sign`, ...keyed(some) },
    }),
  ]
}

/** A legend's dots and words, from this many pixels under the top of the chart. */
export function mapLegendMarks(
  { entries, room, top }: Legend<MapEntry> & { top: number },
  { dir, width }: Pick<MapOptions, 'dir' | 'width'>
): Plot.Markish[] {
  const placed = entries.map((entry) => ({ ...entry, y: top + entry.y, isFlagged: entry.kind === 'flagged' }))
  const dots = placed.map((entry) => (entry.kind === 'flagged' ? { ...entry, kind: 'dot' as const, r: 3 } : entry))
  return [
    ...dotMarks(dots, width),
    Plot.text(placed, {
      ...at,
      text: ({ lines }: LegendPlace) => isolateText(lines, dir),
      dx: (dir === 'rtl' ? -1 : 1) * (room / 2 + 6),
      textAnchor: dir === 'rtl' ? 'end' : 'start',
      lineAnchor: 'top',
      dy: -textSize / 2 + 1,
      lineHeight: textLineHeight / textSize,
      fontSize: textSize,
      fill: 'var(--ink-soft, currentColor)',
      className: 'legend',
    }),
  ]
}
