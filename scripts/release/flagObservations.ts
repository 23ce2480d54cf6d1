import { jumpYears } from '../../data/measures/jump.ts'
import type { Flag, Kind } from '../../data/structure/codelists.ts'
import type { Observation } from '../../data/structure/observation.ts'
import { period } from '../../data/structure/selection.ts'
import { grouped } from '../grouped.ts'

/** A figure that holds at least this share of its year's sum decides it alone. */
const dominantShare = 1 / 3

/**
 * Sets our flags: a jump in a stock; among people reached, more than there are people, or at least a third of the
 * year's sum. Only figures inside the period are flagged.
 */
export function flagObservations(observations: readonly Observation[], kindOf: ReadonlyMap<string, Kind>): void {
  const figures = observations.filter(
    (row) => row.obsValue !== null && row.timePeriod >= period.start && row.timePeriod <= period.end
  )
  const ofKind = (kind: Kind) => figures.filter((row) => kindOf.get(row.series) === kind)
  const population = new Map(figures.filter(isPopulation).map((row) => [placeOf(row), row.obsValue!]))
  const flags = new Map<Observation, Flag[]>()
  const flag = (row: Observation, code: Flag) => flags.set(row, [...(flags.get(row) ?? []), code])

  for (const line of grouped(ofKind('stock'), lineOf).values()) {
    const jumps = jumpYears(line)
    for (const row of line) if (jumps.has(row.timePeriod)) flag(row, 'jump')
  }
  for (const ofYear of grouped(ofKind('reach'), yearOf).values()) {
    const sum = ofYear.reduce((total, row) => total + row.obsValue!, 0)
    for (const row of ofYear) {
      if (sum > 0 && row.obsValue! >= sum * dominantShare) flag(row, 'dominates')
      if (row.obsValue! > (population.get(placeOf(row)) ?? Number.POSITIVE_INFINITY)) flag(row, 'exceeds_population')
    }
  }
  for (const [row, codes] of flags) row.flag = codes.sort().join(' ')
}

const isPopulation = ({ series }: Observation) => series === 'POP_TOTAL'
const placeOf = ({ refArea, timePeriod }: Observation) => `${refArea} ${timePeriod}`
const breakdownOf = ({ dataset, series, sex, age, volunteerType, goal }: Observation) =>
  [dataset, series, sex, age, volunteerType, goal].join(' ')
const lineOf = (row: Observation) => `${breakdownOf(row)} ${row.refArea}`
const yearOf = (row: Observation) => `${breakdownOf(row)} ${row.timePeriod}`
