import type { Line } from '../structure/line.ts'
import { describeChange } from './describeChange.ts'
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
  const value = telling.quantity(first.measureValue!)
  const year = telling.year(first.timePeriod)
  if (first === last) return [wording.say('trend.line.one', { label, value, year })]
  const ends = {
    label,
    first: value,
    startYear: year,
    last: telling.value(last.measureValue!),
    endYear: telling.year(last.timePeriod),
  }
  const { amount } = describeChange(line.change, wording)
  return [
    amount === null
      ? wording.say('trend.line.two', ends)
      : wording.say('trend.line.change', { ...ends, change: amount }),
  ]
}

function events(line: Line, telling: Telling): string[] {
  const { wording } = telling.reader
  const label = telling.label(line)
  const took = line.cells.filter((cell) => (cell.obsValue ?? 0) > 0).map((cell) => telling.year(cell.timePeriod))
  if (took.length > 0) return [wording.say('trend.event.line', { label, years: wording.list(took) })]
  const years = wording.years(telling.startPeriod, telling.endPeriod)
  return [wording.say('trend.event.none', { label, years })]
}
