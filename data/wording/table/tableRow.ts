import type { Line } from '../../structure/line.ts'
import type { SeriesView, ShownCell, ShownColumn, ShownRow, TableRow } from '../../structure/shownTable.ts'
import { changeCell, figureCell, rankCell, wordsCell } from './tableCells.ts'
import { formOf, seriesWithUnit, type TableParts } from './tableParts.ts'

/** How one row is worded: the same row always comes out as the same object, so that sorting draws nothing anew. */
export function rowWording(
  parts: TableParts,
  { columns, labels }: { columns: readonly ShownColumn[]; labels: ReadonlyMap<Line, string> }
): (row: TableRow) => ShownRow {
  const viewOf = new Map(parts.views.map((of) => [of.series.series, of]))
  const isJoined = parts.selection.across === 'series'
  const said = new Map<string, ShownRow>()
  return (row) => {
    const known = said.get(row.key) ?? word(row)
    said.set(row.key, known)
    return known
  }

  function word({ key, refArea, lines }: TableRow): ShownRow {
    const line = lines[0]!
    const head = labels.get(line) ?? refArea
    const of = viewOf.get(line.series)!
    return {
      ...{ key, head, refArea, lines, notes: [] },
      series: isJoined ? null : line.series,
      ...(isJoined ? { unitMeasure: null, decimals: null } : formOf(of)),
      cells: columns.map((column) => (column.kind === 'name' ? wordsCell(head) : cellOf(column, lines, of))),
    }
  }

  function cellOf(column: ShownColumn, lines: readonly Line[], of: SeriesView): ShownCell {
    const line = lines[0]!
    switch (column.kind) {
      case 'figure':
        return isJoined
          ? figureCell(
              lines.find(({ series }) => series === column.series),
              { column, form: formOf(viewOf.get(column.series!)!), parts }
            )
          : figureCell(line, { column, form: formOf(of), parts })
      case 'series':
        return wordsCell(seriesWithUnit(of, parts))
      case 'change':
        return changeCell(line, formOf(of), parts)
      case 'rank':
        return rankCell(line, of, parts)
      default:
        return wordsCell('')
    }
  }
}
