import type { Cell } from '../../data/structure/line.ts'
import type { FrameOf } from './chartFrame.ts'
import type { ChartLine } from './chartLine.ts'
import { hasValue } from './cutLine.ts'

/** A cell of a line without a value, where it stands in the strip under its frame. */
export interface MissingCell {
  line: ChartLine
  cell: Cell
  row: number
  x: number
  y: number
}

/** How far under a frame the strip begins, and how its rows follow. */
export interface Strip {
  top: number
  rowHeight: number
  mostRows: number
}

/** The cells without a value, those of a year that share a frame stacked in the order of lines. */
export function missingCells(lines: readonly ChartLine[], frameOf: FrameOf, strip: Strip): MissingCell[] {
  const rows = new Map<string, number>()
  return lines.flatMap((line) => {
    const frame = frameOf(line)
    return line.cells
      .filter((cell) => !hasValue(cell))
      .map((cell) => {
        const x = frame.x(cell.timePeriod)
        const place = `${x} ${frame.bottom}`
        const row = rows.get(place) ?? 0
        rows.set(place, row + 1)
        return { line, cell, row, x, y: frame.bottom + strip.top + Math.min(row, strip.mostRows) * strip.rowHeight }
      })
  })
}
