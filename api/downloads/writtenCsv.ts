import { changeOf } from '../../data/measures/change.ts'
import type { Flag, Kind } from '../../data/structure/codelists.ts'
import type { Cell, Change } from '../../data/structure/line.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import type { ApiContext } from '../context.ts'
import { haveParts } from '../observations/partNames.ts'
import { goalsOf } from '../observations/viewOf.ts'
import type { Turn } from '../requests/turns.ts'
import { csvColumnNames } from './csvColumns.ts'
import type { DownloadRequest } from './downloadRequest.ts'
import type { FilePieces } from './fileTable.ts'
import { linesInArea } from './hasMoreRows.ts'
import type { WrittenRow } from './observationTextQueries.ts'
import { shownView } from './shownView.ts'
import { tidyLines } from './tidyTable.ts'
import { areaBatches } from './viewPages.ts'
import { csvHead, csvLine } from './writeCsv.ts'

/**
 * Whether the engine can write the CSV of a selection itself: every cell but the change of a line is then one of its
 * observation, and the lines stand in the order in which they are read.
 */
export const isWritable = ({ measure, sort, across, series, status, text, comparableWith }: Selection): boolean =>
  measure === 'value' &&
  sort.length === 0 &&
  (across === 'years' || series.length === 1) &&
  status.length === 0 &&
  text === '' &&
  comparableWith === undefined

/** The same bytes as from the view, some areas at a time. Areas with a gap or a line that no row stands for go by the view. */
export async function* writtenCsv(ctx: ApiContext, request: DownloadRequest, turn: Turn): FilePieces {
  const { selection, language } = request
  const known = await ctx.codes()
  const { release } = known
  const chosen = chosenAreas(selection, known)
  yield csvHead(csvColumnNames)
  for (const code of selection.series) {
    const series = (await ctx.series.byCode(code, language))!
    const goals = goalsOf(series, seriesSelection(selection, series))
    for (const batch of areaBatches(chosen ?? (await ctx.series.areas(code)))) {
      await turn()
      const filter = { ...selection, series: code, areas: batch.areas, goals }
      const rows = await ctx.texts.ofLines(filter, { language, release, unitMeasure: series.unitMeasure })
      batch.rows = rows.length
      const lines = batch.areas.length * linesInArea(seriesSelection(selection, series), series)
      // An area of which only a part was asked has another name in the view.
      const text = haveParts(batch.areas) ? undefined : textOf(rows, { selection, release, kind: series.kind, lines })
      if (text !== undefined) yield text
      else {
        const narrowed = { ...seriesSelection(selection, series), areas: batch.areas, group: [] }
        yield tidyLines(await shownView(ctx, { language, selection: narrowed }))
          .map(csvLine)
          .join('')
      }
    }
  }
}

interface Written {
  selection: Selection
  release: string
  kind: Kind
  /** How many lines the areas have together, those that no row stands for among them. */
  lines: number
}

/** The rows inside the period, each with the change of its line; undefined where a line lacks a row of some year. */
function textOf(rows: readonly WrittenRow[], { selection, release, kind, lines }: Written): string | undefined {
  const { startPeriod, endPeriod, show } = selection
  const years = endPeriod - startPeriod + 1
  let text = ''
  let read = 0
  for (let at = 0; at < rows.length; ) {
    const { line } = rows[at]!
    const cells: Cell[] = []
    const written: WrittenRow[] = []
    for (; at < rows.length && rows[at]!.line === line; at++) {
      const row = rows[at]!
      if (row.year < startPeriod || row.year > endPeriod) continue
      cells.push(cellOf(row))
      written.push(row)
    }
    if (cells.length !== years) return undefined
    read++
    if (show === 'with_values' && cells.every(({ obsValue }) => obsValue === null)) continue
    const middle = `,${changeText(changeOf(cells, { kind, measure: 'value' }))},${release},`
    for (const row of written) text += `${row.text}${middle}${row.end}\r\n`
  }
  // A line without rows would only be left out where lines without figures are.
  return read < lines && show === 'all' ? undefined : text
}

const changeText = ({ value, unit, startPeriod, endPeriod, reason }: Change) =>
  value === null
    ? `,,${startPeriod ?? ''},${endPeriod ?? ''},${reason}`
    : `${value},${unit},${startPeriod},${endPeriod},`

/** What decides a change; the rest of the cell is in its text already. */
const cellOf = ({ year, value, status, flag, survey, ...row }: WrittenRow) =>
  ({
    timePeriod: year,
    obsValue: value,
    measureValue: value,
    obsStatus: status,
    flags: (flag?.split(' ') ?? []) as Flag[],
    ...{ survey, comment: row.comment, lower: row.lower, upper: row.upper },
    ...{ timeDetail: row.time_detail, originalValue: row.original_value },
  }) as Cell
