import * as Plot from '@observablehq/plot'
import { type Frame, type FrameOf, yearWidth } from './chartFrame.ts'
import type { ChartLine, ChartOptions } from './chartLine.ts'
import { type Cut, cutLine, type ValueCell } from './cutLine.ts'
import { cutSymbol } from './cutSymbol.ts'
import { lineColour } from './lineColours.ts'
import { isEstimate } from './signsOf.ts'

interface Placed {
  line: ChartLine
  x: number
  y: number
}

/** Plot would look for scales; places are pixels already, and colours paints. */
export const placed = { x: { value: 'x', scale: null }, y: { value: 'y', scale: null } } as const
export const painted = { value: ({ line }: { line: ChartLine }) => lineColour(line.slot), scale: null }

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
  return [
    Plot.line(points, { ...placed, z: 'stretch', stroke: painted, strokeWidth: 2, className: 'stretches' }),
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
        stroke: painted,
        strokeWidth: 1.5,
        fill: 'transparent',
        title: ({ line, cell }: Placed & { cell: ValueCell }) =>
          options.words.flagged(line.label, cell.timePeriod, cell.flags),
        className: 'rings',
      }
    ),
    Plot.dot(
      points.filter(({ cell }) => !isEstimate(cell.obsStatus)),
      { ...dots, fill: painted, className: 'measured' }
    ),
    Plot.dot(
      points.filter(({ cell }) => isEstimate(cell.obsStatus)),
      { ...dots, fill: 'var(--paper, white)', className: 'estimated' }
    ),
  ]
}

function pointsOn(line: ChartLine, { x, y }: Frame) {
  return cutLine(line.cells).stretches.flatMap((cells, i) =>
    cells.map((cell) => ({
      line,
      cell,
      x: x(cell.timePeriod),
      y: y(cell.measureValue),
      stretch: `${line.key} ${i}`,
      alone: cells.length === 1,
    }))
  )
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
