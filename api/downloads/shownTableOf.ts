import type { ShownTable } from '../../data/structure/shownTable.ts'
import { shownTable } from '../../data/wording/table/shownTable.ts'
import type { TableParts } from '../../data/wording/table/tableParts.ts'
import { tableSayOf } from '../../data/wording/table/tableSayOf.ts'
import type { ApiContext } from '../context.ts'
import { besideFigures } from '../models/besideFigures.ts'
import type { DownloadRequest } from './downloadRequest.ts'
import { type ShownView, shownView } from './shownView.ts'

/** The table that Compare shows of a selection, from which the files "as shown" are made; without its small pictures. */
export async function shownTableOf(
  ctx: ApiContext,
  request: Pick<DownloadRequest, 'selection' | 'language'>
): Promise<{ table: ShownTable; shown: ShownView }> {
  const { selection, language } = request
  const shown = await shownView(ctx, request)
  const { views, reader, found, comparable } = shown
  const parts: TableParts = {
    ...{ selection, views, reader, found, comparable },
    say: tableSayOf(language),
    ...(await besideFigures(ctx, views, request)),
  }
  return { table: withoutPictures(shownTable(parts)), shown }
}

function withoutPictures(table: ShownTable): ShownTable {
  const kept = table.columns.map(({ kind }) => kind !== 'spark')
  const keep = <Part>(parts: readonly Part[]) => parts.filter((_, i) => kept[i])
  const rows = (of: ShownTable['rows']) => of.map((row) => ({ ...row, cells: keep(row.cells) }))
  return {
    ...table,
    columns: keep(table.columns),
    offered: table.offered.filter(({ kind }) => kind !== 'spark'),
    rows: rows(table.rows),
    groups: rows(table.groups),
    foot: rows(table.foot),
  }
}
