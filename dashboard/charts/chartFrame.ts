import { isDoubted } from '../../data/structure/isDoubted.ts'
import type { ChartLine, ChartOptions, ContextLine } from './chartLine.ts'
import type { ChartPoint } from './chartPoints.ts'
import { hasValue, type ValueCell } from './cutLine.ts'
import type { Box } from './freePlace.ts'
import { logPlace, tickDecimals } from './logAxis.ts'
import type { MissingCell } from './missingCells.ts'
import { textWidth } from './textWidth.ts'
import type { ValueAxis } from './valueAxis.ts'

/** A place that lines stand in, and where years and values fall in it, in pixels of the chart. */
export interface Frame extends Box {
  x(year: number): number
  /** What lies beyond the scale stands at its edge. */
  y(value: number): number
  isBeyond(value: number): boolean
  /** Zeros under a scale by powers of ten: no line leads there from others. */
  isOnRail(value: number): boolean
}

/** The frame of a line: one for all, or a panel for each. */
export type FrameOf = (line: ChartLine) => Frame

export function chartFrame(box: Box, axis: ValueAxis, options: ChartOptions): Frame {
  const [first, last] = yearDomain(options)
  const [low, high] = axis.domain
  const along = (value: number) => (axis.log ? logPlace(value, axis.domain) : (value - low) / (high - low))
  const foot = box.bottom - (axis.log?.hasZero ? zeroRail : 0)
  const isOnRail = (value: number) => axis.log?.hasZero === true && value === 0
  const isBeyond = (value: number) => !isOnRail(value) && (value < low || value > high)
  const held = (value: number) => Math.max(0, Math.min(1, along(Math.max(value, axis.log ? low : value))))
  return {
    ...box,
    x: (year) => hundredths(box.left + ((year - first) / (last - first)) * (box.right - box.left)),
    y: (value) => hundredths(isOnRail(value) ? box.bottom : foot - held(value) * (foot - box.top)),
    isBeyond,
    isOnRail,
  }
}

/** How far under a scale by powers of ten its zeros stand. */
const zeroRail = 20

const hundredths = (pixels: number) => Math.round(pixels * 100) / 100

/** The years as a scale's ends; a single year stands in the middle. */
export function yearDomain({ startPeriod, endPeriod }: ChartOptions): [number, number] {
  return startPeriod === endPeriod ? [startPeriod - 0.5, endPeriod + 0.5] : [startPeriod, endPeriod]
}

export function yearWidth({ x }: Frame): number {
  return x(1) - x(0)
}

export function wordTick(value: number, { decimals, log }: ValueAxis, { format, formatTick }: ChartOptions): string {
  return formatTick ? formatTick(value, log ? tickDecimals(value) : decimals) : format(value)
}

/** The label of the axis, which says where it goes by powers of ten. */
export function wordAxis({ log }: ValueAxis, { label, words }: ChartOptions): string {
  return log ? words.logScale(label) : label
}

export function tickWidth(axis: ValueAxis, options: ChartOptions): number {
  return Math.ceil(Math.max(0, ...axis.ticks.map((tick) => textWidth(wordTick(tick, axis, options)))))
}

/** The lines with only those cells that lie in the period. */
export function withinPeriod(lines: readonly ChartLine[], { startPeriod, endPeriod }: ChartOptions): ChartLine[] {
  return lines.map((line) => ({
    ...line,
    cells: line.cells.filter(({ timePeriod }) => timePeriod >= startPeriod && timePeriod <= endPeriod),
  }))
}

/**
 * The values that make a scale: of lines and of those behind them. None in doubt does, lest all others lie flat under it,
 * unless there are no others.
 */
export function scaleValues(
  lines: readonly Pick<ChartLine, 'cells'>[],
  context: readonly Pick<ContextLine, 'values'>[] = []
): number[] {
  const cells = lines.flatMap((line) => line.cells.filter(hasValue))
  const measured = ({ measureValue }: ValueCell) => measureValue
  const sound = cells.filter((cell) => !isDoubted(cell)).map(measured)
  const others = context.flatMap(({ values }) => values.filter((value) => value !== null))
  return sound.length + others.length > 0 ? [...sound, ...others] : cells.map(measured)
}

/** Where every cell stands: values in their frames, the missing ones at their crosses, line by line. */
export function cellPoints(
  lines: readonly ChartLine[],
  missing: readonly Omit<MissingCell, 'row'>[],
  frameOf: FrameOf
): ChartPoint[] {
  return lines.flatMap((line) => {
    const { x, y } = frameOf(line)
    const values = line.cells.filter(hasValue).map(({ timePeriod, measureValue }) => ({
      key: line.key,
      timePeriod,
      x: x(timePeriod),
      y: y(measureValue),
    }))
    const gaps = missing.filter((gap) => gap.line === line)
    return [...values, ...gaps.map(({ cell, x, y }) => ({ key: line.key, timePeriod: cell.timePeriod, x, y }))]
  })
}
