import type { Observation } from '../structure/observation.ts'

type Figure = Pick<Observation, 'timePeriod' | 'obsValue' | 'obsStatus'>

/** So many years with one number: nobody counts exactly as many people three times running. */
const fewestYears = 3

/**
 * The years of a run of three or more in which one area gives the same number of people, other than zero: it may have
 * been carried over. Figures that the publisher itself says it repeated (imputed) are no such run.
 */
export function repeatedYears(figures: readonly Figure[]): Set<number> {
  const valueIn = new Map(
    figures
      .filter(({ obsValue, obsStatus }) => obsValue !== null && obsValue !== 0 && obsStatus !== 'I')
      .map(({ timePeriod, obsValue }) => [timePeriod, obsValue])
  )
  const years = new Set<number>()
  for (const start of valueIn.keys()) {
    const run = Array.from({ length: fewestYears }, (_, i) => start + i)
    if (run.every((year) => valueIn.has(year) && valueIn.get(year) === valueIn.get(start)))
      for (const year of run) years.add(year)
  }
  return years
}
