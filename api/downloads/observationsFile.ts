import type { FileFormat } from '../../data/structure/fileFormats.ts'
import type { ApiContext } from '../context.ts'
import type { Turn } from '../requests/turns.ts'
import { wordingIn } from '../wordingIn.ts'
import { asShownTable } from './asShownTable.ts'
import type { FileRequest } from './downloadRequest.ts'
import type { FilePieces, FileTable } from './fileTable.ts'
import { hasMoreRows } from './hasMoreRows.ts'
import { measureWidths, tooManyRows } from './measureWidths.ts'
import { observationsMetadata, summaryOf } from './observationsMetadata.ts'
import { observationsWorkbook } from './observationsWorkbook.ts'
import { scatterContent, seriesIn } from './scatterContent.ts'
import { shownTableOf } from './shownTableOf.ts'
import type { ShownView } from './shownView.ts'
import { createTally, tallyView } from './tallyView.ts'
import { tidyTable } from './tidyTable.ts'
import { mostHeldRows, viewPages } from './viewPages.ts'
import { writeCsv } from './writeCsv.ts'
import { writeJson } from './writeJson.ts'
import { writeParquet } from './writeParquet.ts'

export interface ObservationsFile {
  release: string
  pieces: FilePieces
}

/** A file of what a page shows of a selection, written as it is read; its description follows from what was. */
export async function observationsFile(ctx: ApiContext, request: FileRequest, turn: Turn): Promise<ObservationsFile> {
  const observe = () => observedTable(ctx, request, turn)
  const observed = await observe()
  return { release: observed.content.release, pieces: await writers[request.format](observed, request, observe) }
}

type Observed = Awaited<ReturnType<typeof observedTable>>

/** How each format is written from what was read, or from what is read once more. */
const writers: Record<
  FileFormat,
  (read: Observed, request: FileRequest, observe: () => Promise<Observed>) => FilePieces | Promise<FilePieces>
> = {
  csv: ({ table }) => writeCsv(table),
  json: ({ table, content }, request) => writeJson(table, summaryOf(request, content)),
  parquet: ({ table, describe }) => writeParquet(table, async () => asText(await describe())),
  xlsx: async ({ table }, request, observe) => {
    const widths = await measureWidths(table, request)
    const again = await observe()
    return observationsWorkbook({ ...again.table, widths }, { ...request, describe: again.describe })
  },
}

/** The table of such a file before it is written. */
export const observationsTable = async (ctx: ApiContext, request: FileRequest, turn: Turn): Promise<FileTable> =>
  (await observedTable(ctx, request, turn)).table

/** The description of such a file alone: all of it is read, none of it is written. */
export async function observationsDescription(ctx: ApiContext, request: FileRequest, turn: Turn) {
  const { table, describe } = await observedTable(ctx, request, turn)
  for await (const _batch of table.batches);
  return describe()
}

/** The first page is read at once, so that what is refused is refused before anything is sent. */
async function observedTable(ctx: ApiContext, request: FileRequest, turn: Turn) {
  const { view, beside } = request.selection
  const isScatter = view === 'scatter' && beside !== undefined
  const contentOf = isScatter ? scatterContent : request.shape === 'tidy' ? tidyContent : asShownContent
  const { table, release, tally, years } = await contentOf(ctx, request, turn)
  const series = await seriesOf(ctx, request)
  const content = { series, release, years, tally, columns: table.columns }
  return { table, content, describe: () => observationsMetadata(ctx, request, content) }
}

async function tidyContent(ctx: ApiContext, request: FileRequest, turn: Turn) {
  const pages = viewPages(ctx, request, turn)
  const first = (await pages.next()).value as ShownView
  const tally = createTally()
  const counted = async function* () {
    tallyView(tally, first)
    yield first
    for await (const page of pages) {
      tallyView(tally, page)
      yield page
    }
  }
  return { table: tidyTable(ctx, counted()), release: first.view.release, tally, years: undefined }
}

async function asShownContent(ctx: ApiContext, request: FileRequest, turn: Turn) {
  const { selection, language } = request
  if (await hasMoreRows(ctx, selection, mostHeldRows)) throw tooManyRows(request)
  await turn()
  const { table, shown } = await shownTableOf(ctx, request)
  const tally = createTally()
  tallyView(tally, shown)
  return { table: asShownTable(table, wordingIn(language)), release: shown.view.release, tally, years: undefined }
}

/** Those in the file: of a scatter the two that it is of. */
const seriesOf = (ctx: ApiContext, { selection, language }: FileRequest) =>
  Promise.all(seriesIn(selection).map(async (code) => (await ctx.series.byCode(code, language))!))

const asText = (metadata: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metadata)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)])
  )
