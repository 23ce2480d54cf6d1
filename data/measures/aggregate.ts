import type {
  Aggregate,
  AggregateMethod,
  AggregateYear,
  Direction,
  Refusal,
  ReporterRule,
} from '../structure/aggregate.ts'
import type { Kind, Measure } from '../structure/codelists.ts'
import type { ComparabilityClass } from '../structure/comparability.ts'
import type { Cell, Line } from '../structure/line.ts'
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
 * whose reporters stand for under half of the people; given with and without the areas that have a flag.
 */
export function aggregate(lines: readonly Line[], options: AggregateOptions): Aggregate {
  const refused = refusal(lines, options)
  const possible = lines.filter(canExist)
  const flagged = entering(possible, options.reporterRule).filter(({ cells }) =>
    cells.some(({ flags }) => flags.length > 0)
  )
  const whole = refused ? [] : years(possible, options)
  const unflagged = possible.filter((line) => !flagged.includes(line))
  const without = refused ? [] : years(unflagged, options)
  const [direction, directionWithoutFlagged] = [directionOf(whole), directionOf(without)]
  return {
    refused,
    method: methodOf(options),
    reporterRule: options.reporterRule,
    possible: new Set(possible.map(({ refArea }) => refArea)).size,
    years: whole,
    withoutFlagged: without,
    flaggedAreas: flagged.map(({ refArea }) => refArea).sort(),
    direction,
    directionWithoutFlagged,
    headline: !refused && direction !== 'none' && direction === directionWithoutFlagged,
    comparability: options.comparability,
  }
}

const methodOf = ({ kind, measure }: AggregateOptions): AggregateMethod => {
  if (kind === 'rate') return 'weighted_mean'
  return measure === 'per_1000' ? 'sum_per_1000' : 'sum'
}

function refusal(lines: readonly Line[], { kind, measure, comparability }: AggregateOptions): Refusal | null {
  if (lines.length === 0) return 'no_areas'
  if (new Set(lines.map(({ series }) => series)).size > 1) return kind === 'reach' ? 'people_reached' : 'not_comparable'
  if (new Set(lines.map(({ refArea }) => refArea)).size < lines.length) return 'overlapping_areas'
  if (kind === 'event' || kind === 'score' || measure === 'index') return 'not_a_quantity'
  return comparability === 'not' ? 'not_comparable' : null
}

const canExist = ({ cells }: Line) =>
  cells.some(({ missingReason }) => missingReason !== 'cannot_exist' && missingReason !== 'in_another')

/** The lines whose figures are put together, as far as they have any. */
export const entering = (lines: readonly Line[], reporterRule: ReporterRule) =>
  lines.filter(({ cells }) => (reporterRule === 'same_reporters' ? cells.every(hasValue) : cells.some(hasValue)))

/** Year by year, over areas where a figure can exist. */
function years(possible: readonly Line[], options: AggregateOptions): AggregateYear[] {
  const chosen = entering(possible, options.reporterRule)
  return (possible[0]?.cells ?? []).map(({ timePeriod }, i) => {
    const figures = chosen
      .filter(({ cells }) => hasValue(cells[i]!))
      .map(({ refArea, cells }) => ({ refArea, cell: cells[i]! }))
    const people = (areas: readonly { refArea: string }[]) =>
      sum(areas.map(({ refArea }) => options.population.get(denominatorKey(refArea, timePeriod)) ?? 0))
    const all = people(possible)
    const populationShare = all > 0 ? people(figures) / all : null
    const year = { timePeriod, reporters: figures.length, populationShare }
    if (figures.length === 0) return { ...year, value: null, withheld: 'no_reporters' }
    if (populationShare === null || populationShare < 0.5)
      return { ...year, value: null, withheld: 'under_half_population' }
    return { ...year, value: together(figures, options), withheld: null }
  })
}

function together(figures: readonly { refArea: string; cell: Cell }[], options: AggregateOptions): number {
  const method = methodOf(options)
  if (method === 'sum') return sum(figures.map(({ cell }) => cell.obsValue!))
  const known = figures.map(({ refArea, cell }) => ({
    obsValue: cell.obsValue!,
    people: options.population.get(denominatorKey(refArea, cell.timePeriod)) ?? 0,
  }))
  const people = sum(known.map((figure) => figure.people))
  if (method === 'weighted_mean') return sum(known.map((figure) => figure.obsValue * figure.people)) / people
  // A figure whose people are not known is no part of a share of people.
  return (sum(known.filter((figure) => figure.people > 0).map(({ obsValue }) => obsValue)) * 1000) / people
}

/** From the first to the last year that has a value; level within half of one percent. */
function directionOf(of: readonly AggregateYear[]): Direction {
  const given = of.filter(({ value }) => value !== null)
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last || first === last || first.value === 0) return 'none'
  const ratio = last.value! / first.value!
  if (Math.abs(ratio - 1) < 0.005) return 'level'
  return ratio > 1 ? 'up' : 'down'
}

const hasValue = (cell: Cell) => cell.obsValue !== null
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
