import type { Line } from '../../../data/structure/line.ts'
import type { ShownColumn, ShownRow } from '../../../data/structure/shownTable.ts'

/** Columns side by side that one cell of a row may stand for. */
export interface CellRun {
  at: number
  span: number
}

/** A row's cells: one each, but one for all columns side by side of a line that misses throughout for one reason. */
export function cellRuns(row: ShownRow, columns: readonly ShownColumn[]): CellRun[] {
  const runs: CellRun[] = []
  for (const [at, column] of columns.entries()) {
    const last = runs.at(-1)
    const before = last && columns[last.at]
    if (last && before && isOneGap(row, before, column)) last.span++
    else runs.push({ at, span: 1 })
  }
  return runs
}

function isOneGap(row: ShownRow, one: ShownColumn, other: ShownColumn): boolean {
  const isOfLine = [one, other].every(({ kind }) => kind === 'figure' || kind === 'change')
  return isOfLine && one.kind === 'figure' && one.group === other.group && isMissingThroughout(lineOf(row, one))
}

const lineOf = ({ lines }: ShownRow, { group, series }: ShownColumn) =>
  group === null ? lines[0] : lines.find((line) => line.series === series)

/** A line that a series does not have misses throughout; of a single year there is nothing to put together. */
const isMissingThroughout = (line: Line | undefined): boolean => {
  if (!line) return true
  const [first, ...others] = line.cells
  return (
    first?.missingReason != null &&
    others.length > 0 &&
    others.every(({ missingReason, comment }) => missingReason === first.missingReason && comment === first.comment)
  )
}
