import type { MissingReason } from '../../../data/structure/codelists.ts'
import type { Cell } from '../../../data/structure/line.ts'
import type { OtherArea, OtherAreas } from '../../../data/structure/otherAreas.ts'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { ChartLine } from '../../charts/chartLine.ts'

/** One of all areas in one year. */
export interface OtherFigure {
  value: number | null
  isFlagged: boolean
  /** The number as it is read, or the reason why there is none. */
  text: string
  reason: string | null
  /** What must be said with it. */
  flags: string[]
  /** The last figure before it, where it has none. */
  last: { text: string; year: number } | null
}

/** What one year of an area of all says, in the reader's words. */
export function otherFigure(
  { cells, flags }: OtherArea,
  { startPeriod }: Pick<OtherAreas, 'startPeriod'>,
  { year, form, wording }: { year: number; form: FigureForm; wording: Wording }
): OtherFigure {
  const at = year - startPeriod
  const cell = cells[at]
  const said = (value: number) => wording.value(value, form.unitMeasure, form.decimals)
  const own = (flags?.[year] ?? []).map((flag) => wording.say(`flag.${flag}`))
  if (typeof cell === 'number')
    return { value: cell, isFlagged: own.length > 0, text: said(cell), reason: null, flags: own, last: null }
  const key = [`missing.${cell}`, `noMeasure.${cell}`].find(wording.has)
  const before = cells.slice(0, at).findLastIndex((one) => typeof one === 'number')
  return {
    value: null,
    isFlagged: false,
    text: key && wording.has(key) ? wording.say(key) : '–',
    reason: (cell as MissingReason | undefined) ?? null,
    flags: [],
    last: before < 0 ? null : { text: said(cells[before] as number), year: startPeriod + before },
  }
}

/** A line that is only pointed at and read out: where its figures are, the caller says. */
export const pointedLine = (key: string, label: string, years: readonly number[]): ChartLine => ({
  ...{ key, label, slot: 0 },
  cells: years.map((timePeriod) => ({ timePeriod }) as Cell),
})
