import { breakdownNames } from '../../data/structure/dimensionCodes.ts'
import type { Cell, Line, View } from '../../data/structure/line.ts'
import { codeColumns } from './codeColumns.ts'
import type { ShownView } from './shownView.ts'

/** What is in a file, counted while it is written: for its description, without holding its rows. */
export interface ViewTally {
  lines: number
  hidden: number
  rows: number
  /** The codes that occur in it, by column, in the order in which they were met. */
  codes: { [Column in keyof typeof ofCell | keyof typeof ofLine]: Set<string> }
  sources: Set<string | null>
  /** The measure that each series was given in, by series. */
  views: Map<string, Pick<View, 'measure' | 'unitMeasure'>>
}

const ofCell = {
  obs_status: (cell: Cell) => [cell.obsStatus],
  missing_reason: (cell: Cell) => [cell.missingReason],
  flag: (cell: Cell) => cell.flags,
  no_measure_reason: (cell: Cell) => [cell.noMeasureReason],
  comment: (cell: Cell) => [cell.comment],
}
const ofLine = {
  change_reason: (line: Line) => line.change.reason,
  ...codeColumns(breakdownNames, (line: Line) => line),
}

export function createTally(): ViewTally {
  const columns = [...Object.keys(ofCell), ...Object.keys(ofLine)].map((column) => [column, new Set<string>()])
  return { lines: 0, hidden: 0, rows: 0, codes: Object.fromEntries(columns), sources: new Set(), views: new Map() }
}

export function tallyView(
  tally: ViewTally,
  { lines, hidden, views }: Pick<ShownView, 'lines' | 'hidden' | 'views'>
): void {
  const { codes } = tally
  const add = (column: keyof ViewTally['codes'], code: string | null) => {
    if (code !== null) codes[column].add(code)
  }
  tally.lines += lines.length
  tally.hidden += hidden
  for (const { view, series } of views) tally.views.set(series.series, view)
  for (const line of lines) {
    tally.rows += line.cells.length
    for (const [column, of] of Object.entries(ofLine)) add(column as keyof typeof ofLine, of(line))
    for (const cell of line.cells) {
      tally.sources.add(cell.source)
      for (const [column, of] of Object.entries(ofCell))
        for (const code of of(cell)) add(column as keyof typeof ofCell, code)
    }
  }
}
