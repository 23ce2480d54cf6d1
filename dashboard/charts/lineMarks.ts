import * as Plot from '@observablehq/plot'
import { type Frame, type FrameOf, yearWidth } from './chartFrame.ts'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { type Cut, cutLine, type ValueCell } from './cutLine.ts'
import { cutSymbol } from './cutSymbol.ts'
import { paintOf } from './lineColours.ts'
import { keyed, keyedStrokes } from './pixelPlot.ts'
import { isEstimate } from './signsOf.ts'
import { textSize } from './textWidth.ts'

interface Placed {
  line: ChartLine
  x: number
  y: number
}

/** Plot would look for scales; places are pixels already, and colours paints. */
export const placed = { x: { value: 'x', scale: null }, y: { value: 'y', scale: null } } as const
export const painted = { value: ({ line }: { line: ChartLine }) => paintOf(line), scale: null }

/**
 * The marks of lines, the same in one frame and in many: stretches that break where the figures do, a mark where a line
 * is cut, rings about what is flagged, filled points for what was measured and hollow ones for what was estimated.
 */
export function lineMarks(lines: readonly ChartLine[], options: ChartOptions, frameOf: FrameOf): Plot.Markish[] {
  const points = lines.flatMap((line) => pointsOn(line, frameOf(line)))
  // A value that no stroke leads to is drawn last, lest it vanish under those of others.
  points.sort((a, b) => Number(a.alone) - Number(b.alone))
  const cuts = lines.flatMap((line) => cutsOn(line, frameOf(line)))
  const r = lines[0] && yearWidth(frameOf(lines[0])) < 36 ? 2.75 : 3.5
  const dots = { ...placed, r, stroke: painted, strokeWidth: 2 }
  const measured = points.filter((point) => !isHollow(point) && !isOfGroup(point))
  const hollow = points.filter((point) => isHollow(point) && !isOfGroup(point))
  return [
    ...looks.map(([look, strokeDasharray]) => {
      const own = points.filter(({ line }) => line.look === look)
      const stroke = { stroke: painted, strokeWidth: look === 'quiet' ? 1.2 : 2, strokeDasharray }
      return Plot.line(own, { ...placed, z: 'stretch', ...stroke, className: 'stretches', ...keyedStrokes(own) })
    }),
    Plot.dot(cuts, {
      ...placed,
      symbol: cutSymbol,
      r: 5,
      stroke: painted,
      strokeWidth: 1.75,
      title: ({ line, cut }: Placed & { cut: Cut }) => wordCut(line, cut, options),
      className: 'cuts',
    }),
    Plot.dot(
      points.filter(({ cell }) => cell.flags.length > 0),
      {
        ...placed,
        r: r + 4,
        stroke: flaggedPaint,
        strokeWidth: 1.5,
        fill: 'transparent',
        title: ({ line, cell }: Placed & { cell: ValueCell }) =>
          options.words.flagged(line.label, cell.timePeriod, cell.flags),
        className: 'rings',
      }
    ),
    Plot.dot(measured, { ...dots, fill: painted, className: 'measured', ...keyed(measured.map(keyOf)) }),
    Plot.dot(hollow, { ...dots, fill: 'var(--paper, white)', className: 'estimated', ...keyed(hollow.map(keyOf)) }),
    beyondMarks(points, options, frameOf),
  ]
}

const keyOf = ({ line: { key } }: LinePoint) => ({ key })

/** Groups lie under the lines of areas, and what those are seen beside lies under groups. */
const looks = [
  ['quiet', undefined],
  ['dotted', '1.5 4'],
  ['dashed', '6 4'],
  [undefined, undefined],
] as const

/** Its years, and those of a quiet line, have no points of their own, but for one that no stroke leads to. */
const isOfGroup = ({ line, alone }: LinePoint) => line.look !== undefined && !alone

const flaggedPaint = 'var(--warn, currentColor)'

/** What is flagged is hollow as well: its ring parts it from what is estimated. */
const isHollow = ({ cell }: { cell: ValueCell }) => isEstimate(cell.obsStatus) || cell.flags.length > 0

/** The number of what lies beyond the scale, beside it: its place at the edge does not say it. */
function beyondMarks(points: readonly LinePoint[], { format }: ChartOptions, frameOf: FrameOf): Plot.Markish[] {
  const beyond = points.filter(({ line, cell }) => frameOf(line).isBeyond(cell.measureValue))
  const isLate = ({ line, x }: LinePoint) => x > (frameOf(line).left + frameOf(line).right) / 2
  return [true, false].map((late) =>
    Plot.text(
      beyond.filter((point) => isLate(point) === late),
      {
        ...placed,
        dx: late ? -11 : 11,
        text: ({ cell }: LinePoint) => format(cell.measureValue),
        textAnchor: late ? 'end' : 'start',
        fontSize: textSize - 1,
        fill: flaggedPaint,
        stroke: 'var(--paper, white)',
        strokeWidth: 3,
        className: 'beyond',
      }
    )
  )
}

interface LinePoint extends Placed {
  cell: ValueCell
  stretch: string
  alone: boolean
}

function pointsOn(line: ChartLine, frame: Frame): LinePoint[] {
  return stretchesIn(line, frame).flatMap((cells, i) =>
    cells.map((cell) => ({
      line,
      cell,
      x: frame.x(cell.timePeriod),
      y: frame.y(cell.measureValue),
      stretch: `${line.key} ${i}`,
      alone: cells.length === 1,
    }))
  )
}

/** What may be joined and is on one scale. */
export function stretchesIn(line: ChartLine, { isOnRail }: Frame): ValueCell[][] {
  return cutLine(line.cells).stretches.flatMap((cells) => {
    const parts: ValueCell[][] = []
    for (const cell of cells) {
      const before = parts.at(-1)?.at(-1)
      if (before && isOnRail(before.measureValue) === isOnRail(cell.measureValue)) parts.at(-1)!.push(cell)
      else parts.push([cell])
    }
    return parts
  })
}

/** A cut stands midway between the two values that it parts. */
function cutsOn(line: ChartLine, { x, y }: Frame) {
  return cutLine(line.cells).cuts.map((cut) => ({
    line,
    cut,
    x: (x(cut.before.timePeriod) + x(cut.after.timePeriod)) / 2,
    y: (y(cut.before.measureValue) + y(cut.after.measureValue)) / 2,
  }))
}

function wordCut({ label }: ChartLine, { after, why }: Cut, { words }: ChartOptions): string {
  return why === 'survey' ? words.surveyChange(label, after.timePeriod) : words.statusBreak(label, after.timePeriod)
}
