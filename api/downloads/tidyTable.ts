import { tidyColumns, tidyRow } from './csvColumns.ts'
import type { FileTable, FileValue } from './fileTable.ts'
import type { ShownView } from './shownView.ts'

/** A row for every line and year of the page, in the page's order. */
export const tidyTable = (pages: AsyncIterable<ShownView>): FileTable => ({
  columns: tidyColumns,
  batches: tidyRows(pages),
})

async function* tidyRows(pages: AsyncIterable<ShownView>): AsyncGenerator<FileValue[][]> {
  for await (const page of pages) yield tidyLines(page)
}

/** The rows of one page. */
export function tidyLines({ views, lines, reader }: Pick<ShownView, 'views' | 'lines' | 'reader'>): FileValue[][] {
  const viewOf = new Map(views.map((of) => [of.series.series, of]))
  return lines.flatMap((line) => {
    const refAreaName = reader.names.get(line.refArea) ?? line.refArea
    const { view, series } = viewOf.get(line.series)!
    const { unitMeasure } = series
    return line.cells.map((cell) => tidyRow({ view, unitMeasure, refAreaName, line, cell }))
  })
}
