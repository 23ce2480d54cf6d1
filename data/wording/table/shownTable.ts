import type { ShownTable } from '../../structure/shownTable.ts'
import { type Arrangement, arrangeRows } from '../arrangeRows.ts'
import { lineLabels } from '../lineLabel.ts'
import { rowsOf } from '../rowsOf.ts'
import { footRows } from './footRows.ts'
import { groupRows } from './groupRows.ts'
import { offeredColumns, shownColumns } from './tableColumns.ts'
import { tableNotes } from './tableNotes.ts'
import type { TableParts } from './tableParts.ts'
import { rowWording } from './tableRow.ts'

/** A table as its reader sees it, from which page, clipboard and files are made: what is taken away is what was seen. */
export const shownTable = (parts: TableParts): ShownTable =>
  createTable(parts)({ ...parts.selection, found: parts.found })

/** The same in two steps: a table whose order and choice of rows may change without wording a row twice. */
export function createTable(parts: TableParts): (asked: Arrangement) => ShownTable {
  const { selection, views, reader, comparable } = parts
  const lines = views.flatMap(({ view }) => view.lines)
  const rows = rowsOf(lines, selection.across)
  const seriesNames = new Map(views.map(({ series }) => [series.series, series.name]))
  const offered = offeredColumns(parts)
  const columns = shownColumns(offered, parts)
  const wordRow = rowWording(parts, { columns, labels: lineLabels(lines, reader) })
  const fixed = {
    title: titleOf(parts),
    columns,
    offered,
    groups: groupRows(columns, parts),
  }
  return (asked) => {
    const { rows: arranged, left } = arrangeRows(rows, asked, { reader, seriesNames, comparable })
    const foot = footRows(arranged, columns, parts)
    return { ...fixed, rows: arranged.map(wordRow), foot, left, notes: tableNotes({ left, foot, columns }, parts) }
  }
}

function titleOf({ selection, views, reader: { wording } }: TableParts): string {
  const names = wording.list(views.map(({ series }) => series.name))
  const unit = views.length === 1 ? [wording.say(`unit.${views[0]!.view.unitMeasure}`)] : []
  return wording.beside([names, ...unit, wording.years(selection.startPeriod, selection.endPeriod)])
}
