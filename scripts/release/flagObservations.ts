import { type CoherenceOptions, incoherent } from '../../data/measures/coherence.ts'
import { jumpYears } from '../../data/measures/jump.ts'
import { repeatedYears } from '../../data/measures/repeated.ts'
import type { Flag } from '../../data/structure/codelists.ts'
import { listedCodes } from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'
import { period } from '../../data/structure/selection.ts'
import type { Tables } from '../../data/tables.ts'
import { grouped } from '../grouped.ts'

/** A figure that holds at least this share of its year's sum decides it alone. */
const dominantShare = 1 / 3
/** Among fewer areas some figure is always a third of the sum. */
const fewestSummed = 10
/** As many people as this share of the population can hardly each have been counted once. */
const nearShare = 1 / 2

interface FlaggedTables {
  series: readonly Pick<Tables['series'], 'series' | 'kind' | 'unitMeasure' | 'measured' | 'volunteerType'>[]
  geographicArea: readonly Pick<Tables['geographicArea'], 'refArea' | 'level'>[]
}

/**
 * Sets our flags: a jump in a stock; of people counted, more than there are people, or at least half of them, or the
 * same number three years running; of any count of countries, at least a third of the year's sum; of a movement's
 * volunteers and a survey's, that the one is at least half of the other. Only figures inside the period are flagged.
 */
export function flagObservations(observations: readonly Observation[], tables: FlaggedTables): void {
  const figures = observations.filter(
    (row) => row.obsValue !== null && row.timePeriod >= period.start && row.timePeriod <= period.end
  )
  const seriesOf = new Map(tables.series.map((row) => [row.series, row]))
  const countries = new Set(
    tables.geographicArea.filter(({ level }) => level === 'country').map((area) => area.refArea)
  )
  const counts = figures.filter(({ series }) => isCount(seriesOf.get(series)?.kind))
  const people = counts.filter(({ series }) => seriesOf.get(series)?.unitMeasure === 'PS')
  const flags = new Map<Observation, Set<Flag>>()
  const flag = (row: Observation, code: Flag) => flags.set(row, (flags.get(row) ?? new Set()).add(code))
  const flagYears = (lines: readonly Observation[], code: Flag, of: (line: readonly Observation[]) => Set<number>) => {
    for (const line of grouped(lines, lineOf).values()) {
      const years = of(line)
      for (const row of line) if (years.has(row.timePeriod)) flag(row, code)
    }
  }

  flagYears(
    figures.filter(({ series }) => seriesOf.get(series)?.kind === 'stock'),
    'jump',
    jumpYears
  )
  flagYears(people, 'repeated', repeatedYears)
  for (const row of dominating(counts.filter(({ refArea }) => countries.has(refArea)))) flag(row, 'dominates')
  const population = new Map(figures.filter(isPopulation).map((row) => [placeOf(row), row.obsValue!]))
  // A survey finds what share of all people volunteers, and that may well be more than half.
  for (const row of people.filter(({ series }) => seriesOf.get(series)?.measured !== 'survey_volunteers')) {
    const all = population.get(placeOf(row)) ?? Number.POSITIVE_INFINITY
    if (row.obsValue! > all) flag(row, 'exceeds_population')
    else if (row.obsValue! >= all * nearShare) flag(row, 'near_population')
  }
  const measuredOf = (series: string) => seriesOf.get(series)!
  for (const row of incoherent(figures, { seriesOf: measuredOf } satisfies CoherenceOptions)) flag(row, 'coherence')
  for (const [row, codes] of flags) row.flag = [...codes].sort().join(' ')
}

/** Figures that make up a third of the sum over all countries in a year. */
const dominating = (counts: readonly Observation[]): Observation[] =>
  [...grouped(counts, yearOf).values()].flatMap((ofYear) => {
    const sum = ofYear.reduce((total, row) => total + row.obsValue!, 0)
    const isSum = ofYear.filter((row) => row.obsValue! > 0).length >= fewestSummed
    return isSum ? ofYear.filter((row) => row.obsValue! >= sum * dominantShare) : []
  })

const isCount = (kind: string | undefined) => kind === 'stock' || kind === 'flow' || kind === 'reach'
const isPopulation = ({ series }: Observation) => series === 'POP_TOTAL'
const placeOf = ({ refArea, timePeriod }: Observation) => `${refArea} ${timePeriod}`
const breakdownOf = (row: Observation) => [row.dataset, row.series, ...listedCodes(row)].join(' ')
const lineOf = (row: Observation) => `${breakdownOf(row)} ${row.refArea}`
const yearOf = (row: Observation) => `${breakdownOf(row)} ${row.timePeriod}`
