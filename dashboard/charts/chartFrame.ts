import type { ChartLine, ChartOptions } from './chartLine.ts'
import type { ChartPoint } from './chartPoints.ts'
import { hasValue } from './cutLine.ts'
import type { Box } from './freePlace.ts'
import type { MissingCell } from './missingCells.ts'
import { textWidth } from './textWidth.ts'
import type { ValueAxis } from './valueAxis.ts'

/** A place that lines stand in, and where years and values fall in it, in pixels of the chart. */
export interface Frame extends Box {
  x(year: number): number
  y(value: number): number
}

/** The frame of a line: one for all, or a panel for each. */
export type FrameOf = (line: ChartLine) => Frame

export function chartFrame(box: Box, axis: ValueAxis, options: ChartOptions): Frame {
  const [first, last] = yearDomain(options)
  const [low, high] = axis.domain
  return {
    ...box,
    x: (year) => hundredths(box.left + ((year - first) / (last - first)) * (box.right - box.left)),
    y: (value) => hundredths(box.bottom - ((value - low) / (high - low)) * (box.bottom - box.top)),
  }
}

const hundredths = (pixels: number) => Math.round(pixels * 100) / 100

/** The years as a scale's ends; a single year stands in the middle. */
export function yearDomain({ startPeriod, endPeriod }: ChartOptions): [number, number] {
  return startPeriod === endPeriod ? [startPeriod - 0.5, endPeriod + 0.5] : [startPeriod, endPeriod]
}

export function yearWidth({ x }: Frame): number {
  return x(1) - x(0)
}

export function wordTick(value: number, { decimals }: ValueAxis, { format, formatTick }: ChartOptions): string {
  return formatTick ? formatTick(value, decimals) : format(value)
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

export function valuesOf(lines: readonly ChartLine[]): number[] {
  return lines.flatMap(({ cells }) => cells.filter(hasValue).map(({ measureValue }) => measureValue))
}

/** Where every cell stands: values in their frames, the missing ones at their crosses, line by line. */
export function cellPoints(
  lines: readonly ChartLine[],
  missing: readonly MissingCell[],
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
