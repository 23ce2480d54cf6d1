import type { Line } from '../structure/line.ts'
import { lineKey } from '../structure/line.ts'
import type { Selection } from '../structure/selection.ts'
import type { TableRow } from '../structure/shownTable.ts'

/**
 * Lines as rows of a table, in default order: each line one after the other; or, where series are columns, the lines of
 * one area and one breakdown in one row. Areas stand as the first series that has them lists them.
 */
export function rowsOf(lines: readonly Line[], across: Selection['across']): TableRow[] {
  if (across === 'years') return lines.map((line) => ({ key: lineKey(line), refArea: line.refArea, lines: [line] }))
  const areas = new Map<string, Map<string, TableRow>>()
  for (const line of lines) {
    const { refArea } = line
    const key = lineKey({ ...line, series: '' }).trim()
    const rows = areas.get(refArea) ?? new Map<string, TableRow>()
    areas.set(refArea, rows)
    const row = rows.get(key)
    if (row) row.lines.push(line)
    else rows.set(key, { key, refArea, lines: [line] })
  }
  return [...areas.values()].flatMap((rows) => [...rows.values()])
}
