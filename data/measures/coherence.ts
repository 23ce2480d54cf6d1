import { besideType } from '../structure/dimensionCodes.ts'
import type { Observation } from '../structure/observation.ts'
import { precisionOf } from '../structure/precisionOf.ts'

/** What must be known of a series to hold its figure against another's. */
export interface CoherenceOptions {
  seriesOf: (series: string) => { measured: string; volunteerType: string }
}

/** What one movement reports and what a survey found, in one area and year. */
export interface Coherence {
  movement: Observation
  survey: Observation
  /** Of all kinds and in the whole area, by the survey. */
  volunteers: number
  /** The movement's count for each of them. */
  ratio: number
}

/** At this share of all volunteers that a survey found, one movement's own count asks for a word. */
const largeShare = 1 / 2
export const isLarge = ({ ratio }: Pick<Coherence, 'ratio'>) => ratio >= largeShare

/**
 * Each count of a movement beside each figure of a survey for the same area and year: of the survey its number of
 * volunteers, or its rate of the people of 15 and over. A survey of a part of the area is held against nothing.
 */
export function coherences(figures: readonly Observation[], { seriesOf }: CoherenceOptions): Coherence[] {
  const whole = figures.filter((figure) => besideType.every((name) => figure[name] === '_T'))
  const adults = new Map(whole.filter(({ series }) => series === 'POP_15PLUS').map((row) => [placeOf(row), row]))
  const movement = whole.filter(
    ({ series, obsValue, obsStatus }) =>
      // What a publisher imputes was reported by nobody.
      obsValue !== null && obsStatus !== 'I' && seriesOf(series).measured === 'movement_volunteers'
  )
  const surveyed = new Map<string, { row: Observation; volunteers: number }[]>()
  for (const row of whole) {
    const volunteers = volunteersIn(row, seriesOf(row.series), adults.get(placeOf(row))?.obsValue ?? null)
    if (volunteers) surveyed.set(placeOf(row), [...(surveyed.get(placeOf(row)) ?? []), { row, volunteers }])
  }
  return movement.flatMap((own) =>
    (surveyed.get(placeOf(own)) ?? []).map(({ row, volunteers }) => ({
      ...{ movement: own, survey: row, volunteers },
      ratio: own.obsValue! / volunteers,
    }))
  )
}

/**
 * The figures of one area and year that do not go together: a movement reports at least half as many volunteers as a
 * survey found of all kinds in the whole country. Both figures are given back, for nobody knows which of them errs.
 */
export function incoherent(figures: readonly Observation[], options: CoherenceOptions): Observation[] {
  const large = coherences(figures, options).filter(isLarge)
  return [...new Set(large.flatMap(({ movement, survey }) => [movement, survey]))]
}

/**
 * Of each survey and year the one that says most: a point rather than a bound, a number rather than a rate, the first
 * count of the movement rather than a later file of it.
 */
export function tellingCoherences(found: readonly Coherence[], { seriesOf }: CoherenceOptions): Coherence[] {
  const rankOf = ({ survey }: Coherence) =>
    (precisionOf(survey) === 'bound' ? 2 : 0) + (seriesOf(survey.series).measured === 'survey_volunteers' ? 0 : 1)
  const telling = new Map<string, Coherence>()
  for (const one of found) {
    const { dataset, survey, timePeriod } = one.survey
    const key = `${dataset} ${survey} ${timePeriod}`
    const known = telling.get(key)
    if (!known || (known.movement.series === one.movement.series && rankOf(one) < rankOf(known))) telling.set(key, one)
  }
  return [...telling.values()]
}

/** How many volunteers of all kinds a survey found, as far as the figure says. */
function volunteersIn(
  { obsValue, volunteerType, comment }: Observation,
  series: { measured: string; volunteerType: string },
  adults: number | null
): number | null {
  if (volunteerType !== '_T' || series.volunteerType !== '_T' || obsValue === null) return null
  if (ofPart.includes(comment ?? '')) return null
  if (series.measured === 'survey_volunteers') return obsValue
  return series.measured === 'volunteer_rate' && adults !== null ? (obsValue / 100) * adults : null
}

const ofPart = ['england_only', 'england_inferred', 'england_rate_of_uk']
const placeOf = ({ refArea, timePeriod }: Observation) => `${refArea} ${timePeriod}`
