import { TRPCError } from '@trpc/server'
import type { Line, View } from '../../data/structure/line.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import { arrangeLines } from '../../data/wording/arrangeLines.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import type { Reader } from '../../data/wording/reader.ts'
import { createWording } from '../../data/wording/wording.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'
import { Refusal } from '../requests/refusal.ts'
import type { DownloadRequest } from './downloadRequest.ts'

/** What a page shows of a selection: its lines in the reader's order, without those that the reader hides. */
export interface ShownView {
  view: View
  lines: Line[]
  hidden: number
  series: SeriesDescription
  reader: Reader
}

/** The view of a download, arranged by the same function as the page's, and never cut short. */
export async function shownView(ctx: ApiContext, { selection, language }: DownloadRequest): Promise<ShownView> {
  const [view, series] = await Promise.all([
    viewOf(ctx, { selection, language }).catch(refused),
    ctx.series.byCode(selection.series[0]!, language),
  ])
  const wording = createWording(language, messagesOf(language))
  const reader = { wording, names: new Map(Object.entries(view.names)) }
  return { view, ...arrangeLines(view.lines, selection, reader), series: series!, reader }
}

/** What the API refuses, a plain address refuses in the same words. */
function refused(error: unknown): never {
  if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') throw new Refusal(400, error.message)
  throw error
}
