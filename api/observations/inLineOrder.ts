import { placeInOrder } from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'

/**
 * Observations in order of area as given, then breakdown as the codelists list it, then time as given. Engines
 * order text by collations of their own, so codes are never ordered by SQL.
 */
export function inLineOrder(observations: readonly Observation[]): Observation[] {
  const places = new Map<string, number>()
  for (const { refArea } of observations) if (!places.has(refArea)) places.set(refArea, places.size)
  return observations
    .map((observation) => ({
      ...{ observation, area: places.get(observation.refArea)!, breakdown: placeInOrder(observation) },
    }))
    .sort((a, b) => a.area - b.area || a.breakdown - b.breakdown)
    .map(({ observation }) => observation)
}
