import { TRPCError } from '@trpc/server'
import type { Language } from '../../data/structure/codelists.ts'
import type { Line, View } from '../../data/structure/line.ts'
import { type FoundCodes, foundCodes, isSearchable } from '../../data/structure/searchEntry.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import type { ComparableLines, LeftOut } from '../../data/structure/shownTable.ts'
import { arrangeRows } from '../../data/wording/arrangeRows.ts'
import type { Reader } from '../../data/wording/reader.ts'
import { rowsOf } from '../../data/wording/rowsOf.ts'
import { comparableLines } from '../comparability/comparableLines.ts'
import type { ApiContext } from '../context.ts'
import { type DescribedView, viewsOf } from '../observations/viewsOf.ts'
import { HttpError } from '../requests/httpError.ts'
import { mostAsked, searchFor } from '../search/searchFor.ts'
import { wordingIn } from '../wordingIn.ts'
import type { DownloadRequest } from './downloadRequest.ts'

/** What a page shows of a selection: its lines in the reader's order, without those that the reader leaves out. */
export interface ShownView {
  /** A view for each series, in the order of the address. */
  views: DescribedView[]
  /** The first of them. */
  view: View
  series: SeriesDescription
  /** Of all series, as their rows stand. */
  lines: Line[]
  /** Rows left out, and by reason. */
  hidden: number
  left: LeftOut
  reader: Reader
  found: FoundCodes | undefined
  comparable: ComparableLines | undefined
}

/** The view of a download, arranged by the same function as the page's, and never cut short. */
export async function shownView(
  ctx: ApiContext,
  { selection, language }: Pick<DownloadRequest, 'selection' | 'language'>
): Promise<ShownView> {
  const views = await viewsOf(ctx, { selection, language }).catch(refused)
  const { comparableWith: figure } = selection
  const [found, comparable] = await Promise.all([
    isSearchable(selection.text) ? rowsFound(ctx, selection.text, language) : undefined,
    figure ? comparableLines(ctx, { views, figure }).catch(refused) : undefined,
  ])
  const names = new Map(views.flatMap(({ view }) => Object.entries(view.names)))
  const reader = { wording: wordingIn(language), names }
  const seriesNames = new Map(views.map(({ series }) => [series.series, series.name]))
  const rows = rowsOf(
    views.flatMap(({ view }) => view.lines),
    selection.across
  )
  const arranged = arrangeRows(rows, { ...selection, found }, { reader, seriesNames, comparable })
  return {
    ...{ views, view: views[0]!.view, series: views[0]!.series, reader, found, comparable, left: arranged.left },
    lines: arranged.rows.flatMap((row) => row.lines),
    hidden: Object.values(arranged.left).reduce((sum, n) => sum + n, 0),
  }
}

/** What bears the words asked for, found as every search finds it. */
const rowsFound = async (ctx: ApiContext, text: string, language: Language) =>
  foundCodes(await searchFor(ctx, { text, language, kind: ['area', 'series'], most: mostAsked }))

/** What the API refuses, a plain address refuses in the same words. */
function refused(error: unknown): never {
  if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') throw new HttpError(400, error.message)
  throw error
}
