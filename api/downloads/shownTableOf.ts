import { firstCodes } from '../../data/structure/dimensionCodes.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { ShownTable } from '../../data/structure/shownTable.ts'
import { goalOf, isOneBreakdown } from '../../data/wording/table/oneBreakdown.ts'
import { shownTable } from '../../data/wording/table/shownTable.ts'
import { isRankable } from '../../data/wording/table/tableColumns.ts'
import type { TableParts } from '../../data/wording/table/tableParts.ts'
import { tableSayOf } from '../../data/wording/table/tableSayOf.ts'
import { ranksOf } from '../comparability/ranksOf.ts'
import type { ApiContext } from '../context.ts'
import { aggregatesOf } from '../coverage/aggregatesOf.ts'
import type { DescribedView } from '../observations/viewsOf.ts'
import type { DownloadRequest } from './downloadRequest.ts'
import { type ShownView, shownView } from './shownView.ts'

/** The table that Compare shows of a selection, from which the files "as shown" are made; without its small pictures. */
export async function shownTableOf(
  ctx: ApiContext,
  request: Pick<DownloadRequest, 'selection' | 'language'>
): Promise<{ table: ShownTable; shown: ShownView }> {
  const { selection, language } = request
  const shown = await shownView(ctx, request)
  const { views, reader, namesInAll, comparable } = shown
  const parts: TableParts = {
    ...{ selection, views, reader, namesInAll, comparable },
    say: tableSayOf(language),
    ranks: await ranksBySeries(ctx, views, selection),
    aggregates: isOneBreakdown(selection, views) ? await wholes(ctx, views, request) : [],
  }
  return { table: withoutPictures(shownTable(parts)), shown }
}

async function ranksBySeries(ctx: ApiContext, views: readonly DescribedView[], { across, endPeriod }: Selection) {
  const rankable = across === 'years' ? views.filter(isRankable) : []
  return new Map(
    await Promise.all(
      rankable.map(async ({ view, series }) => [series.series, await ranksOf(ctx, view, endPeriod)] as const)
    )
  )
}

/** Groups as a whole: of one breakdown alone, since overlapping figures are not put together. */
async function wholes(
  ctx: ApiContext,
  views: readonly DescribedView[],
  { selection, language }: Pick<DownloadRequest, 'selection' | 'language'>
) {
  const { group, startPeriod, endPeriod, aggregate: reporterRule } = selection
  const asked = { ...firstCodes(selection), startPeriod, endPeriod, group, areas: [], reporterRule, language }
  return Promise.all(
    (group.length > 0 ? views : []).map(({ view: { measure }, series }) =>
      aggregatesOf(ctx, { ...asked, ...goalOf(series, selection), series: [series.series], measure })
    )
  )
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
