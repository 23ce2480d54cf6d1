import type { ApiContext } from '../context.ts'
import { type BesideRows, besideRows } from './besideRows.ts'
import { tidyColumns, tidyRow } from './csvColumns.ts'
import type { FileTable, FileValue } from './fileTable.ts'
import type { ShownView } from './shownView.ts'

/** A row for every line and year of the page, in the page's order. */
export const tidyTable = (ctx: ApiContext, pages: AsyncIterable<ShownView>): FileTable => ({
  columns: tidyColumns,
  batches: tidyRows(ctx, pages),
})

async function* tidyRows(ctx: ApiContext, pages: AsyncIterable<ShownView>): AsyncGenerator<FileValue[][]> {
  for await (const page of pages) yield tidyLines(page, await besideRows(ctx, page.views))
}

/** The rows of one page. */
export function tidyLines(
  { views, lines, reader }: Pick<ShownView, 'views' | 'lines' | 'reader'>,
  { iso3Of, denominatorOf }: BesideRows
): FileValue[][] {
  const viewOf = new Map(views.map((of) => [of.series.series, of]))
  return lines.flatMap((line) => {
    const refAreaName = reader.names.get(line.refArea) ?? line.refArea
    const { view, series } = viewOf.get(line.series)!
    const { unitMeasure, name: seriesName } = series
    const ofLine = { view, unitMeasure, refAreaName, seriesName, iso3: iso3Of(line.refArea), line }
    return line.cells.map((cell) => tidyRow({ ...ofLine, cell, denominator: denominatorOf(line, cell) }))
  })
}
