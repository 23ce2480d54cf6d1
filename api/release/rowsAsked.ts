import { breakdownNames, each } from '../../data/structure/dimensionCodes.ts'
import { chosenAreas } from '../codes/chosenAreas.ts'
import type { KnownCodes } from '../codes/codeQueries.ts'
import type { RowsAsked } from './differenceQueries.ts'

/** Which rows a question is about, as far as its parameters say it. */
export function rowsAsked(parameters: Record<string, unknown>, known: KnownCodes): RowsAsked {
  const codes = (name: string) => [parameters[name] ?? []].flat() as string[]
  const year = (name: string) => (parameters[name] ?? parameters.timePeriod) as number | undefined
  const named = codes('area').map((code) => code.toUpperCase())
  const one = known.areas.find(({ refArea, iso3, iso2 }) =>
    [refArea, iso3, iso2].some((code) => code !== null && named.includes(code))
  )
  const groups = [...codes('group'), ...named.filter((code) => !one && known.groups.has(code))]
  const areas = one ? [one.refArea] : chosenAreas({ areas: codes('areas'), group: groups }, known)
  return {
    series: codes('series'),
    ...(areas && { areas }),
    ...(year('startPeriod') !== undefined && { startPeriod: year('startPeriod')! }),
    ...(year('endPeriod') !== undefined && { endPeriod: year('endPeriod')! }),
    ...each(breakdownNames, codes),
  }
}
