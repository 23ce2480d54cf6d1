import { type FileFormat, fileEndings } from '../../data/structure/fileFormats.ts'
import { writeAddress } from '../../data/structure/selectionAddress.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import { citation } from '../../data/wording/citation.ts'
import { sayOrder } from '../../data/wording/table/sayOrder.ts'
import type { Wording } from '../../data/wording/wording.ts'
import type { ApiContext } from '../context.ts'
import { markedWords } from '../page/markedWords.ts'
import { wordingIn } from '../wordingIn.ts'
import { codesThatOccur } from './codesThatOccur.ts'
import { columnWords } from './columnWords.ts'
import { describedSeries } from './describedSeries.ts'
import type { FileRequest } from './downloadRequest.ts'
import { fileAddress } from './fileAddress.ts'
import type { FileColumn } from './fileTable.ts'
import type english from './messages/en.json'
import { type GroupNames, namesOfSeries, saySelection } from './saySelection.ts'
import { sourcesOf } from './sourcesOf.ts'
import type { ViewTally } from './tallyView.ts'

export type FileMetadata = Awaited<ReturnType<typeof observationsMetadata>>

export interface FileContent {
  /** Of the selection, in its order. */
  series: SeriesDescription[]
  release: string
  /** Of its figures, where those are of fewer years than were asked for. */
  years?: { startPeriod: number; endPeriod: number } | undefined
  tally: ViewTally
  columns: readonly FileColumn[]
}

/** All that must be known of a file to use it and to ask for it again, in the language of its address. */
export async function observationsMetadata(
  ctx: ApiContext,
  request: FileRequest,
  { series, release, years, tally, columns }: FileContent
) {
  const { selection, language, shape } = request
  const wording = wordingIn(language)
  const reader = { wording, names: await ctx.areas.names(language) }
  const { say } = wording
  const groups: GroupNames = new Map((await ctx.areas.groups(language)).map((group) => [group.areaGroup, group.name]))
  const names = namesOfSeries(series)
  return {
    ...summaryOf(request, { series, release, years }),
    downloads: Object.fromEntries(fileEndings.map((format) => [format, addressOf(request, release, format)])),
    shape,
    selection: saySelection(selection, { reader, names, release }, groups),
    order: sayOrder(selection, reader, names),
    lines: tally.lines,
    lines_hidden: tally.hidden,
    rows: tally.rows,
    columns: columns.map(({ name, type }) => {
      const description = columnWords[language][`column.${name}` as keyof typeof english]
      return { name, type, ...(description && { description }) }
    }),
    measure: { code: selection.measure, words: say(`measure.${selection.measure}`) },
    series: series.map((one) => describedSeries(one, tally, wording)),
    codes: codesThatOccur(tally, reader),
    sources: await sourcesOf(ctx, { series, tally, language, wording }),
    notes: [say('change.note_covid', { year: wording.year(2020) })],
    citation: citationsOf(request, { series, release, years }, wording).join('\n'),
  }
}

/** What a program must know of a file before it reads the rows, and a person first of all. */
export function summaryOf(request: FileRequest, { series, release, years }: Summarized) {
  const { selection, language } = request
  const wording = wordingIn(language)
  const { say } = wording
  const { startPeriod, endPeriod } = years ?? selection
  const period = wording.years(startPeriod, endPeriod)
  const measured = selection.measure === 'value' ? [] : [say(`measure.${selection.measure}`)]
  const names = wording.list(series.map(({ name }) => name))
  return {
    title: [names, ...measured, period].join(say('list.comma')),
    product: say('product.name'),
    independence: say('product.independent'),
    /** That it is not for publication or invented, where it is. */
    publication: markedWords(release, language),
    language,
    release,
    address: pageOf(request, release),
    download: addressOf(request, release, request.format),
  }
}

type Summarized = Pick<FileContent, 'series' | 'release' | 'years'>

const pageOf = ({ origin, language, selection }: FileRequest, release: string) =>
  `${origin}/${language}/explore?${writeAddress({ ...selection, release })}`

const addressOf = (request: FileRequest, release: string, format: FileFormat) =>
  fileAddress({ ...request, format, selection: { ...request.selection, release } })

const citationsOf = (request: FileRequest, { series, release, years }: Summarized, wording: Wording): string[] =>
  series.map((one) =>
    citation(
      { ...request.selection, ...years, series: one, release, address: pageOf(request, release), accessed: today() },
      wording
    )
  )

/** The day on which this copy was handed over: the one thing in it that its address does not decide. */
const today = () => new Date().toISOString().slice(0, 10)
