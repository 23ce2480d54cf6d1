import { gap } from '../../structure/gap.ts'
import type { Line } from '../../structure/line.ts'
import type { Ranks, SeriesView, ShownCell, ShownColumn } from '../../structure/shownTable.ts'
import { describeCell, type FigureForm } from '../describeCell.ts'
import { describeChange } from '../describeChange.ts'
import { isRankable } from './tableColumns.ts'
import { formOf, type TableParts } from './tableParts.ts'

export const wordsCell = (text: string, notes: string[] = []): ShownCell => ({
  ...{ value: null, text, notes, cell: null, band: null },
})

export const valueCell = (value: number, text: string, notes: string[] = []): ShownCell => ({
  ...{ value, text, notes, cell: null, band: null },
})

/** The figure of one year, or why there is none. A line that a series does not have is a gap like any other. */
export function figureCell(
  line: Line | undefined,
  { column, form, parts }: { column: ShownColumn; form: FigureForm; parts: TableParts }
): ShownCell {
  const at = line?.cells.findIndex(({ timePeriod }) => timePeriod === column.timePeriod) ?? -1
  const cell = line?.cells[at] ?? gap(column.timePeriod!)
  const words = describeCell(cell, form, parts.reader)
  const before = line?.cells.slice(0, Math.max(at, 0)).findLast(({ obsValue }) => obsValue !== null)
  const isOther = cell.obsValue !== null && before !== undefined && before.survey !== cell.survey
  const notes = [...words.flags, words.status, words.comment, ...words.details]
  if (isOther) notes.push(parts.say('cell.other_source'))
  return {
    value: cell.measureValue,
    text: words.value ?? words.missing ?? words.noMeasure ?? '',
    notes: notes.filter((note) => note !== null),
    cell,
    band: null,
  }
}

export function changeCell({ change }: Line, form: FigureForm, { reader }: TableParts): ShownCell {
  const { text, note } = describeChange(change, reader.wording, form)
  return { value: change.value, text, notes: note ? [note] : [], cell: null, band: null }
}

/** Between which ranks an area stands, or why it has none; nothing while that is being worked out. */
export function rankCell(line: Line, of: SeriesView, { reader, say, ranks }: TableParts): ShownCell {
  const known = ranks?.[line.series]
  if (!known) return wordsCell(isRankable(of) ? '' : say('rank.none'))
  const band = known.refused ? undefined : known.bands[line.refArea]
  if (band) return { ...wordsCell(sayBand(band, { reader, say })), band }
  const cell = line.cells.find(({ timePeriod }) => timePeriod === known.timePeriod)
  if (known.refused || !cell) return wordsCell(say('rank.none'))
  if (cell.measureValue !== null) return wordsCell(say('rank.flagged'))
  const words = describeCell(cell, formOf(of), reader)
  return wordsCell(words.missing ?? words.noMeasure ?? say('rank.none'))
}

const sayBand = (
  { best, worst }: Ranks['bands'][string],
  { reader: { wording }, say }: Pick<TableParts, 'reader' | 'say'>
) => (best === worst ? wording.number(best) : say('rank.range', { best, worst }))
