import { stringify } from 'csv-stringify/sync'
import { csvCells, csvColumnNames } from './csvColumns.ts'
import type { ShownView } from './shownView.ts'

/**
 * The tidy file: a row for every line and year of the page, in the page's order. The header is the first line; UTF-8
 * with a byte order mark, for spreadsheets; figures not rounded, in ASCII digits.
 */
export function observationsCsv({ views, lines, reader }: Pick<ShownView, 'views' | 'lines' | 'reader'>): string {
  const viewOf = new Map(views.map((of) => [of.series.series, of]))
  const rows = lines.flatMap((line) => {
    const refAreaName = reader.names.get(line.refArea) ?? line.refArea
    const { view, series } = viewOf.get(line.series)!
    const { unitMeasure } = series
    return line.cells.map((cell) => csvCells({ view, unitMeasure, refAreaName, line, cell }))
  })
  return stringify([csvColumnNames, ...rows], { bom: true, record_delimiter: 'windows' })
}
