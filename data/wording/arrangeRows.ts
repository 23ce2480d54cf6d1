import type { Mark } from '../structure/codelists.ts'
import { type Line, lineKey } from '../structure/line.ts'
import type { FoundCodes } from '../structure/searchEntry.ts'
import type { Selection } from '../structure/selection.ts'
import type { ComparableLines, LeftOut, TableRow } from '../structure/shownTable.ts'
import type { Reader } from './reader.ts'
import { sortRows } from './sortRows.ts'
import type { SeriesNames } from './table/columnHead.ts'

export interface Arrangement extends Pick<Selection, 'sort' | 'show' | 'status'> {
  /** What bears the words that are searched for; without it all rows stand. */
  found?: FoundCodes | undefined
}

/** What a reader's order and choice of rows may ask for beyond the lines themselves. */
export interface ArrangeOptions {
  reader: Pick<Reader, 'names'> & { wording: Pick<Reader['wording'], 'compare'> }
  seriesNames: SeriesNames
  /** Where rows must be comparable with a figure. */
  comparable?: ComparableLines | undefined
}

export interface ArrangedRows {
  rows: TableRow[]
  left: LeftOut
}

/**
 * The one order and choice of rows that page and file share. Rows come in default order and keep it where keys tie or
 * none is given. Each row that is left out counts once, for the first reason that keeps it out.
 */
export function arrangeRows(
  rows: readonly TableRow[],
  asked: Arrangement,
  { reader, seriesNames, comparable }: ArrangeOptions
): ArrangedRows {
  const left: LeftOut = { text: 0, status: 0, notComparable: 0, noFigureToCompare: 0, empty: 0 }
  const { found } = asked
  const isNamed = ({ refArea, lines }: TableRow) =>
    !found ||
    found.areas.has(refArea) ||
    (seriesNames.size > 1 && lines.length === 1 && found.series.has(lines[0]!.series))
  const shown = rows.filter((row) => {
    const reason = !isNamed(row) ? 'text' : reasonToLeave(row, asked, comparable)
    if (reason) left[reason]++
    return !reason
  })
  return { rows: sortRows(shown, asked.sort, { reader, seriesNames }), left }
}

function reasonToLeave(
  { lines }: TableRow,
  { status, show }: Arrangement,
  comparable: ComparableLines | undefined
): keyof LeftOut | null {
  if (status.length > 0 && !lines.some((line) => hasMark(line, status))) return 'status'
  if (comparable) {
    const classes = lines.flatMap((line) => comparable.classes[lineKey(line)] ?? [])
    if (classes.length === 0) return 'noFigureToCompare'
    if (classes.every((one) => one === 'not')) return 'notComparable'
  }
  return show === 'with_values' && !lines.some(hasFigure) ? 'empty' : null
}

const hasMark = ({ cells }: Line, marks: readonly Mark[]) =>
  cells.some(({ obsStatus, flags }) => marks.includes(obsStatus) || flags.some((flag) => marks.includes(flag)))

const hasFigure = ({ cells }: Line) => cells.some((cell) => cell.obsValue !== null)
