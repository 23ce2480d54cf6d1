import type { Cell, Line } from '../structure/line.ts'
import { precisionOf } from '../structure/precisionOf.ts'
import { describeChange } from './describeChange.ts'
import { referencePeriod } from './referencePeriod.ts'
import type { Telling } from './telling.ts'

/** Each of a few lines with its first and its last figure, and its change where there is one. Null without figures. */
export function lineSentence(telling: Telling): string | null {
  const { wording } = telling.reader
  const isEvent = telling.series.kind === 'event'
  const said = telling.view.lines.flatMap((line) => (isEvent ? events(line, telling) : firstAndLast(line, telling)))
  return said.length > 0 ? wording.say('trend.lines', { items: said.join(wording.say('list.semicolon')) }) : null
}

function firstAndLast(line: Line, telling: Telling): string[] {
  const { wording } = telling.reader
  const given = line.cells.filter((cell) => cell.measureValue !== null)
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last) return []
  const label = telling.label(line)
  const value = telling.figure(first, true)
  const year = whenOf(first, telling)
  if (first === last)
    return precisionOf(first) === 'span' && first.timeDetail !== null
      ? [wording.say('trend.line.span', { label, value, detail: referencePeriod(first.timeDetail, wording) })]
      : [wording.say('trend.line.one', { label, value, year })]
  const ends = { label, first: value, startYear: year, last: telling.figure(last), endYear: whenOf(last, telling) }
  const { amount } = describeChange(line.change, wording)
  const said =
    amount === null
      ? wording.say('trend.line.two', ends)
      : wording.say('trend.line.change', { ...ends, change: amount })
  return [between(given, telling).reduce((so, far) => wording.say('trend.line.between', { line: so, ...far }), said)]
}

/** The year of a figure; one of several years says which. */
const whenOf = (cell: Cell, { reader: { wording }, year }: Telling) =>
  precisionOf(cell) === 'span' && cell.timeDetail !== null
    ? wording.say('trend.year.span', { year: year(cell.timePeriod), detail: referencePeriod(cell.timeDetail, wording) })
    : year(cell.timePeriod)

/** By how much a figure between stands out of both ends before it is named. */
const outstanding = 1.5

/** The peak and the trough that the two ends hide, in order of time. */
function between(given: readonly Cell[], telling: Telling) {
  const ends = [given[0]!.measureValue!, given.at(-1)!.measureValue!]
  const inner = given.slice(1, -1).filter(({ comment }) => comment !== 'blank_as_zero')
  const of = (cell: Cell, side: 'peak' | 'trough') => ({
    ...{ side, value: telling.figure(cell), year: telling.year(cell.timePeriod), at: cell.timePeriod },
  })
  const peak = inner.reduce<Cell | undefined>((a, b) => (a && a.measureValue! >= b.measureValue! ? a : b), undefined)
  const trough = inner.reduce<Cell | undefined>((a, b) => (a && a.measureValue! <= b.measureValue! ? a : b), undefined)
  const found = [
    peak && peak.measureValue! > Math.max(...ends) * outstanding ? of(peak, 'peak') : null,
    trough && trough.measureValue! * outstanding < Math.min(...ends) ? of(trough, 'trough') : null,
  ].filter((one) => one !== null)
  return found.sort((a, b) => a.at - b.at)
}

function events(line: Line, telling: Telling): string[] {
  const { wording } = telling.reader
  const label = telling.label(line)
  const took = line.cells.filter((cell) => (cell.obsValue ?? 0) > 0).map((cell) => telling.year(cell.timePeriod))
  if (took.length > 0) return [wording.say('trend.event.line', { label, years: wording.list(took) })]
  const years = wording.years(telling.startPeriod, telling.endPeriod)
  return [wording.say('trend.event.none', { label, years })]
}
