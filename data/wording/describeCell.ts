import type { UnitMeasure } from '../structure/codelists.ts'
import type { Cell } from '../structure/line.ts'
import { precisionOf } from '../structure/precisionOf.ts'
import { describeComment } from './describeComment.ts'
import type { Reader } from './reader.ts'
import { referencePeriod } from './referencePeriod.ts'
import type { Wording } from './wording.ts'

/** Unit of the view and decimals of the series: how its figures are printed. */
export interface FigureForm {
  unitMeasure: UnitMeasure
  decimals: number
}

/** One cell in words. Each part is null or empty where there is nothing to say. */
export interface CellWords {
  /** The figure in the measure shown. */
  value: string | null
  /** Its status, unless it is a normal value. */
  status: string | null
  flags: string[]
  /** Why there is no figure. */
  missing: string | null
  /** Why there is a figure but not in the measure asked for. */
  noMeasure: string | null
  comment: string | null
  /** The year it is really from, the publisher's own writing, published bounds. */
  details: string[]
  /** All of it in one piece, with its unit, for a reader who hears it or sees it alone. */
  text: string
}

/** Everything that a reader must be told about one cell. */
export function describeCell(cell: Cell, { unitMeasure, decimals }: FigureForm, reader: Reader): CellWords {
  const { wording } = reader
  const isMissing = cell.obsValue === null
  const { measureValue } = cell
  const precision = precisionOf(cell)
  const words = {
    value:
      measureValue === null ? null : wording.precise(wording.value(measureValue, unitMeasure, decimals), precision),
    missing: cell.missingReason && wording.say(`missing.${cell.missingReason}`),
    noMeasure: cell.noMeasureReason && wording.say(`noMeasure.${cell.noMeasureReason}`),
    status: isMissing || cell.obsStatus === 'A' ? null : wording.say(`status.${cell.obsStatus}`),
    flags: cell.flags.map((flag) => wording.say(`flag.${flag}`)),
    comment: cell.comment && describeComment(cell.comment, reader),
    details: details(cell, wording),
  }
  const figure =
    measureValue === null ? null : wording.precise(wording.quantity(measureValue, unitMeasure, decimals), precision)
  const parts = [figure, words.missing, words.noMeasure, words.status, ...words.flags, words.comment]
  const said = [...parts, ...words.details].filter((part) => part !== null)
  return { ...words, text: said.join(wording.say('list.semicolon')) }
}

function details({ timeDetail, originalValue, lower, upper }: Cell, wording: Wording): string[] {
  const { say, isolate, number } = wording
  const shown = (bound: number) => number(bound, Number.isInteger(bound) ? 0 : 1)
  const said: string[] = []
  if (timeDetail) said.push(say('cell.time_detail', { detail: referencePeriod(timeDetail, wording) }))
  if (originalValue) said.push(say('cell.as_published', { value: isolate(originalValue) }))
  if (lower !== null && upper !== null) said.push(say('cell.range', { lower: shown(lower), upper: shown(upper) }))
  else if (lower !== null) said.push(say('cell.at_least', { value: shown(lower) }))
  else if (upper !== null) said.push(say('cell.at_most', { value: shown(upper) }))
  return said
}
