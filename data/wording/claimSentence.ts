import type { Cell, Line } from '../structure/line.ts'
import { rankableIn, rankingRefusal } from './rankingRefusal.ts'
import { someOf } from './someOf.ts'
import type { Telling } from './telling.ts'

/** What many lines show in their last year: highest and lowest where they may be named, else how many have a figure. */
export function claimSentence(telling: Telling): string[] {
  if (telling.series.kind === 'event') return [events(telling)]
  const refusal = rankingRefusal(telling.view, telling.series)
  if (refusal === null) return [highestAndLowest(telling)]
  const { wording } = telling.reader
  const { lines, total } = telling.view
  return [coverage(telling), wording.say(`trend.not_ranked.${refusal}`, { n: lines.length, total })]
}

function highestAndLowest({ view, reader: { wording }, ...telling }: Telling): string {
  const lines = rankableIn(view.lines)
  const values = lines.map(lastValue)
  const [high, low] = [Math.max(...values), Math.min(...values)]
  const named = (value: number) => someOf(lines.filter((line) => lastValue(line) === value).map(telling.label), wording)
  return wording.say('trend.highest_lowest', {
    year: telling.year(telling.endPeriod),
    n: lines.length,
    highest: named(high),
    highestValue: telling.quantity(high),
    lowest: named(low),
    lowestValue: telling.value(low),
  })
}

const lastValue = (line: Line) => line.cells.at(-1)!.measureValue!

/** Of the last year, or where no line has a figure for it of the last that one has: surveys are years apart. */
function coverage({ view: { lines }, reader: { wording }, year, endPeriod }: Telling): string {
  const hasFigure = ({ obsValue }: Cell) => obsValue !== null
  const years = lines.flatMap(({ cells }) => cells.findLast(hasFigure)?.timePeriod ?? [])
  const told = years.length > 0 ? Math.max(...years) : endPeriod
  const n = areas(lines.filter(({ cells }) => cells.some((cell) => cell.timePeriod === told && hasFigure(cell))))
  return wording.say('trend.coverage', { year: year(told), n, m: areas(lines.filter(canHaveFigure)) })
}

function events({ view: { lines }, reader: { wording }, ...telling }: Telling): string {
  const took = lines.filter(({ cells }) => (cells.at(-1)!.obsValue ?? 0) > 0)
  const ever = lines.filter(({ cells }) => cells.some((cell) => (cell.obsValue ?? 0) > 0))
  return wording.say('trend.events', {
    year: telling.year(telling.endPeriod),
    n: areas(took),
    years: wording.years(telling.startPeriod, telling.endPeriod),
    ever: areas(ever),
  })
}

/** Whether the last year can hold a figure of this line's own. */
export const canHaveFigure = ({ cells }: Line) =>
  !['cannot_exist', 'in_another'].includes(cells.at(-1)?.missingReason ?? '')

const areas = (lines: readonly Line[]) => new Set(lines.map((line) => line.refArea)).size
