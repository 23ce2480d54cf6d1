import type { ApiContext } from '../context.ts'
import type { Turn } from '../requests/turns.ts'
import type { FileRequest } from './downloadRequest.ts'
import type { FilePieces } from './fileTable.ts'
import { heldRows } from './heldRows.ts'
import { observationsMetadata, summaryOf } from './observationsMetadata.ts'
import { observationsWorkbook } from './observationsWorkbook.ts'
import type { ShownView } from './shownView.ts'
import { createTally, tallyView } from './tallyView.ts'
import { tidyTable } from './tidyTable.ts'
import { viewPages } from './viewPages.ts'
import { writeCsv } from './writeCsv.ts'
import { writeJson } from './writeJson.ts'
import { writeParquet } from './writeParquet.ts'

export interface ObservationsFile {
  release: string
  pieces: FilePieces
}

/** A file of what a page shows of a selection, written as it is read; its description follows from what was. */
export async function observationsFile(ctx: ApiContext, request: FileRequest, turn: Turn): Promise<ObservationsFile> {
  const { pages, content, describe } = await observedPages(ctx, request, turn)
  const { release } = content
  const table = tidyTable(pages)
  const { format } = request
  if (format === 'csv') return { release, pieces: writeCsv(table) }
  if (format === 'json') return { release, pieces: writeJson(table, summaryOf(request, content)) }
  if (format === 'parquet') return { release, pieces: writeParquet(table, async () => asText(await describe())) }
  const held = { ...table, batches: await heldRows(table, request) }
  return { release, pieces: observationsWorkbook(held, { ...request, describe }) }
}

/** The description of such a file alone: all of it is read, none of it is written. */
export async function observationsDescription(ctx: ApiContext, request: FileRequest, turn: Turn) {
  const { pages, describe } = await observedPages(ctx, request, turn)
  for await (const _page of pages);
  return describe()
}

/** The pages of a view, counted as they pass; the first is read at once, so that what is refused is refused in time. */
async function observedPages(ctx: ApiContext, request: FileRequest, turn: Turn) {
  const { selection, language } = request
  const pages = viewPages(ctx, request, turn)
  const first = (await pages.next()).value as ShownView
  const series = await Promise.all(selection.series.map(async (code) => (await ctx.series.byCode(code, language))!))
  const content = { series, release: first.view.release, tally: createTally() }
  const counted = async function* () {
    tallyView(content.tally, first)
    yield first
    for await (const page of pages) {
      tallyView(content.tally, page)
      yield page
    }
  }
  return { pages: counted(), content, describe: () => observationsMetadata(ctx, request, content) }
}

const asText = (metadata: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metadata).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)])
  )
