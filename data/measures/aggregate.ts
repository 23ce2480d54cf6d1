import type {
  Aggregate,
  AggregateMethod,
  AggregateYear,
  Direction,
  HttpError,
  ReporterRule,
  Turnover,
} from '../structure/aggregate.ts'
import type { Kind, Measure } from '../structure/codelists.ts'
import type { ComparabilityClass } from '../structure/comparability.ts'
import { isDoubted } from '../structure/isDoubted.ts'
import type { Cell, Change, Line } from '../structure/line.ts'
import { changeBetween, noChange, noPercent } from './change.ts'
import { exact } from './exact.ts'
import { type Denominators, denominatorKey } from './per1000.ts'

export interface AggregateOptions {
  kind: Kind
  measure: Measure
  reporterRule: ReporterRule
  /** How comparable the figures are per person: counts are added, so that their size does not matter here. */
  comparability: ComparabilityClass
  /** People of each area and year: all of them for counts, those of 15 and over for rates. */
  population: Denominators
}

/**
 * The lines of a group, one an area, as one line: sums for counts, sums over the reporters' people for per 1,000,
 * means weighted by people of 15 and over for rates. Refused where the figures may not be compared; withheld in a year
 * whose reporters stand for under half of the people; given with and without the areas that have a flag. A direction is
 * given over the same reporters alone, and a headline only where it holds without the flagged and without any one area.
 */
export function aggregate(lines: readonly Line[], options: AggregateOptions): Aggregate {
  const refused = refusal(lines, options)
  const possible = lines.filter(canExist)
  const whole = refused ? noTotals : totalsOf(possible, options)
  const flagged = entering(possible, options.reporterRule).filter(isFlagged)
  const without = refused
    ? noTotals
    : totalsOf(
        possible.filter((line) => !flagged.includes(line)),
        options
      )
  const [years, withoutFlagged] = [yearsOf(whole, options), yearsOf(without, options)]
  const isOneSet = options.reporterRule === 'same_reporters'
  const direction = isOneSet ? directionOf(years) : 'none'
  const directionWithoutFlagged = isOneSet ? directionOf(withoutFlagged) : 'none'
  const decidingAreas = direction === 'none' ? [] : deciding(whole, direction, options)
  return {
    refused,
    method: methodOf(options),
    reporterRule: options.reporterRule,
    possible: new Set(possible.map(({ refArea }) => refArea)).size,
    years,
    withoutFlagged,
    flaggedAreas: flagged.map(({ refArea }) => refArea).sort(),
    direction,
    directionWithoutFlagged,
    decidingAreas,
    change: changeOfYears(whole, years, options),
    changeWithoutFlagged: changeOfYears(without, withoutFlagged, options),
    headline: direction !== 'none' && direction === directionWithoutFlagged && decidingAreas.length === 0,
    turnover: refused || isOneSet || options.kind === 'rate' ? null : turnoverOf(possible),
    comparability: options.comparability,
  }
}

const methodOf = ({ kind, measure }: AggregateOptions): AggregateMethod => {
  if (kind === 'rate') return 'weighted_mean'
  return measure === 'per_1000' ? 'sum_per_1000' : 'sum'
}

function refusal(lines: readonly Line[], { kind, measure, comparability }: AggregateOptions): HttpError | null {
  if (!lines.some(canExist)) return 'no_areas'
  if (new Set(lines.map(({ series }) => series)).size > 1) return kind === 'reach' ? 'people_reached' : 'not_comparable'
  if (new Set(lines.map(({ refArea }) => refArea)).size < lines.length) return 'overlapping_areas'
  if (kind === 'event' || kind === 'score' || kind === 'gap' || kind === 'ratio' || measure === 'index')
    return 'not_a_quantity'
  return comparability === 'not' ? 'not_comparable' : null
}

const canExist = ({ cells }: Line) =>
  cells.some(({ missingReason }) => missingReason !== 'cannot_exist' && missingReason !== 'in_another')

/** A figure in doubt, or one on which the sum hangs. */
const isFlagged = ({ cells }: Line) => cells.some((cell) => isDoubted(cell) || cell.flags.includes('dominates'))

/** The lines whose figures are put together, as far as they have any. A blank that was written as 0 is no report. */
export const entering = (lines: readonly Line[], reporterRule: ReporterRule) =>
  lines.filter(({ cells }) => (reporterRule === 'same_reporters' ? cells.every(isReported) : cells.some(hasValue)))

/** What one area adds to a year, and what the year adds up to. */
interface Total {
  timePeriod: number
  reporters: number
  /** Of the values, weighted where the method weighs. */
  sum: number
  /** People of the areas in the sum, and of those that could be. */
  people: number
  all: number
}

interface Totals {
  years: Total[]
  /** What each area in the sums adds, year by year. */
  parts: { refArea: string; years: Total[] }[]
}

const noTotals: Totals = { years: [], parts: [] }

function totalsOf(possible: readonly Line[], options: AggregateOptions): Totals {
  const chosen = new Set(entering(possible, options.reporterRule))
  const parts = possible.map((line) => ({ line, years: line.cells.map((cell) => partOf(line, cell, options)) }))
  for (const { line, years } of parts)
    if (!chosen.has(line)) for (const year of years) Object.assign(year, { reporters: 0, sum: 0, people: 0 })
  const years = (possible[0]?.cells ?? []).map(({ timePeriod }, i) =>
    parts.reduce<Total>((total, part) => added(total, part.years[i]!, 1), { ...nothing, timePeriod })
  )
  return {
    years,
    parts: parts
      .filter(({ line }) => chosen.has(line))
      .map(({ line: { refArea }, years: its }) => ({ refArea, years: its })),
  }
}

const nothing: Omit<Total, 'timePeriod'> = { reporters: 0, sum: 0, people: 0, all: 0 }

function partOf({ refArea }: Line, cell: Cell, options: AggregateOptions): Total {
  const { timePeriod, obsValue } = cell
  const all = options.population.get(denominatorKey(refArea, timePeriod)) ?? 0
  if (obsValue === null) return { ...nothing, timePeriod, all }
  const method = methodOf(options)
  // A figure whose people are not known is no part of a share of people.
  const sum = method === 'weighted_mean' ? obsValue * all : method === 'sum' || all > 0 ? obsValue : 0
  return { timePeriod, reporters: 1, sum, people: all, all }
}

const added = (total: Total, part: Total, times: 1 | -1): Total => ({
  timePeriod: total.timePeriod,
  reporters: total.reporters + times * part.reporters,
  sum: total.sum + times * part.sum,
  people: total.people + times * part.people,
  all: total.all + times * part.all,
})

/** Year by year, over areas where a figure can exist. */
const yearsOf = ({ years }: Pick<Totals, 'years'>, options: AggregateOptions): AggregateYear[] =>
  years.map((total) => {
    const { timePeriod, reporters, people, all } = total
    const populationShare = all > 0 ? people / all : null
    const year = { timePeriod, reporters, populationShare }
    if (reporters === 0) return { ...year, value: null, withheld: 'no_reporters' }
    if (populationShare === null || populationShare < 0.5)
      return { ...year, value: null, withheld: 'under_half_population' }
    return { ...year, value: together(total, options), withheld: null }
  })

function together({ sum, people }: Total, options: AggregateOptions): number {
  const method = methodOf(options)
  if (method === 'sum') return exact(sum)
  return exact(method === 'weighted_mean' ? sum / people : (sum * 1000) / people)
}

/** Areas without each of which alone the whole would go another way, those that change most first. */
const deciding = ({ years, parts }: Totals, direction: Direction, options: AggregateOptions): string[] =>
  parts
    .filter((part) => {
      const without = years.map((total, i) => added(total, part.years[i]!, -1))
      return directionOf(yearsOf({ years: without }, options)) !== direction
    })
    .map(({ refArea, years: its }) => ({ refArea, weight: Math.abs(its.at(-1)!.sum - its[0]!.sum) }))
    .sort((a, b) => b.weight - a.weight || (a.refArea < b.refArea ? -1 : 1))
    .map(({ refArea }) => refArea)

/** From the first to the last year that has a value; level within half of one percent. */
function directionOf(of: readonly AggregateYear[]): Direction {
  const given = of.filter(({ value }) => value !== null)
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last || first === last || first.value === 0) return 'none'
  const ratio = last.value! / first.value!
  if (Math.abs(ratio - 1) < 0.005) return 'level'
  return ratio > 1 ? 'up' : 'down'
}

/** From the first to the last year that has a value, where the same areas report in both. */
function changeOfYears({ years: totals }: Totals, of: readonly AggregateYear[], options: AggregateOptions): Change {
  if (options.reporterRule !== 'same_reporters') return noChange('other_reporters')
  const given = of.flatMap((year, i) =>
    year.value === null ? [] : [{ ...year, value: year.value, sum: totals[i]!.sum }]
  )
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last || first === last) return noChange('fewer_than_two')
  if (first.value === 0 || last.value === 0) return noChange('zero')
  const refused = options.kind === 'rate' ? null : noPercent([first.sum, last.sum], options.kind)
  if (refused) return noChange(refused, [first, last])
  return changeBetween([first, last], options.kind === 'rate' ? 'points' : 'percent')
}

/**
 * Between the first and the last year in which anybody reported: those that did in both, those that came and those that
 * left, each with what they report. What changes between two sums of different areas is no change of any of them.
 */
function turnoverOf(possible: readonly Line[]): Turnover | null {
  const years = (possible[0]?.cells ?? []).map((_, i) => i)
  const reported = years.filter((i) => possible.some(({ cells }) => isReported(cells[i]!)))
  const [first, last] = [reported[0], reported.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const side = (isIn: (line: Line) => boolean, at: number) => {
    const lines = possible.filter(isIn)
    return { areas: lines.length, sum: exact(lines.reduce((sum, { cells }) => sum + cells[at]!.obsValue!, 0)) }
  }
  const inFirst = ({ cells }: Line) => isReported(cells[first]!)
  const inLast = ({ cells }: Line) => isReported(cells[last]!)
  const inBoth = (line: Line) => inFirst(line) && inLast(line)
  return {
    startPeriod: possible[0]!.cells[first]!.timePeriod,
    endPeriod: possible[0]!.cells[last]!.timePeriod,
    both: { areas: side(inBoth, first).areas, first: side(inBoth, first).sum, last: side(inBoth, last).sum },
    came: side((line) => inLast(line) && !inFirst(line), last),
    left: side((line) => inFirst(line) && !inLast(line), first),
  }
}

const hasValue = (cell: Cell) => cell.obsValue !== null
/** Given by the area itself: until some year its publisher wrote a blank as 0, and nobody knows which is which. */
const isReported = (cell: Cell) => hasValue(cell) && cell.comment !== 'blank_as_zero'
