import { besideType } from '../structure/dimensionCodes.ts'
import type { Observation } from '../structure/observation.ts'

/** What must be known of a series to hold its figure against another's. */
export interface CoherenceOptions {
  seriesOf: (series: string) => { measured: string; volunteerType: string }
}

/** At this share of all volunteers that a survey found, one movement's own count asks for a word. */
const largeShare = 1 / 2

/**
 * The figures of one area and year that do not go together: a movement reports at least half as many volunteers as a
 * survey found of all kinds in the whole country. The survey's number is its own, or its rate of the people of 15 and
 * over; both figures are given back, for nobody knows which of them errs.
 */
export function incoherent(figures: readonly Observation[], { seriesOf }: CoherenceOptions): Observation[] {
  const whole = figures.filter((figure) => besideType.every((name) => figure[name] === '_T'))
  const adults = new Map(whole.filter(({ series }) => series === 'POP_15PLUS').map((row) => [placeOf(row), row]))
  const movement = whole.filter(({ series }) => seriesOf(series).measured === 'movement_volunteers')
  const surveyed = new Map<string, { row: Observation; volunteers: number }[]>()
  for (const row of whole) {
    const volunteers = volunteersIn(row, seriesOf(row.series), adults.get(placeOf(row))?.obsValue ?? null)
    if (volunteers !== null) surveyed.set(placeOf(row), [...(surveyed.get(placeOf(row)) ?? []), { row, volunteers }])
  }
  const found = movement.flatMap((own) =>
    (surveyed.get(placeOf(own)) ?? [])
      .filter(({ volunteers }) => own.obsValue! >= volunteers * largeShare)
      .flatMap(({ row }) => [own, row])
  )
  return [...new Set(found)]
}

/** How many volunteers of all kinds a survey found, as far as the figure says. */
function volunteersIn(
  { obsValue, volunteerType }: Observation,
  series: { measured: string; volunteerType: string },
  adults: number | null
): number | null {
  if (volunteerType !== '_T' || series.volunteerType !== '_T' || obsValue === null) return null
  if (series.measured === 'survey_volunteers') return obsValue
  return series.measured === 'volunteer_rate' && adults !== null ? (obsValue / 100) * adults : null
}

const placeOf = ({ refArea, timePeriod }: Observation) => `${refArea} ${timePeriod}`
