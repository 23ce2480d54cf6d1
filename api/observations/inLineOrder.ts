import { ages, sexes, volunteerTypes } from '../../data/structure/codelists.ts'
import type { Observation } from '../../data/structure/observation.ts'

/**
 * Observations in order of area as given, then breakdown as the codelists list it, then time as given. Engines
 * order text by collations of their own, so codes are never ordered by SQL.
 */
export function inLineOrder(observations: readonly Observation[]): Observation[] {
  const places = new Map<string, number>()
  for (const { refArea } of observations) if (!places.has(refArea)) places.set(refArea, places.size)
  const breakdown = (o: Observation) =>
    ((sexes.indexOf(o.sex) * ages.length + ages.indexOf(o.age)) * volunteerTypes.length +
      volunteerTypes.indexOf(o.volunteerType)) *
      18 +
    (o.goal === '_T' ? 0 : Number(o.goal))
  return observations
    .map((observation) => ({ observation, area: places.get(observation.refArea)!, breakdown: breakdown(observation) }))
    .sort((a, b) => a.area - b.area || a.breakdown - b.breakdown)
    .map(({ observation }) => observation)
}
