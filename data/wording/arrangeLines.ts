import type { Line } from '../structure/line.ts'
import type { Selection } from '../structure/selection.ts'
import { type ArrangeOptions, arrangeRows } from './arrangeRows.ts'
import { rowsOf } from './rowsOf.ts'

export interface ArrangedLines {
  lines: Line[]
  /** Lines left out because they hold no figure in any year of the period. */
  hidden: number
}

/** The lines of one series in the reader's order, in which page and file show them. */
export function arrangeLines(
  lines: readonly Line[],
  { sort, show }: Pick<Selection, 'sort' | 'show'>,
  reader: ArrangeOptions['reader']
): ArrangedLines {
  const asked = { sort, show, status: [], text: '' }
  const { rows, left } = arrangeRows(rowsOf(lines, 'years'), asked, { reader, seriesNames: new Map() })
  return { lines: rows.flatMap((row) => row.lines), hidden: left.empty }
}
