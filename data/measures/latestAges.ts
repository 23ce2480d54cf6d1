import { type AgeRates, type SplitAge, splitAges } from '../structure/ageRates.ts'
import type { Method } from '../structure/comparability.ts'
import type { Cell, Line } from '../structure/line.ts'
import type { MethodKey } from './methodOf.ts'

/**
 * For each area the last year in which an age has a figure, with all its ages from that year and that source: ages are
 * laid beside each other only within one survey. Lines are of one series and one type of volunteering.
 */
export function latestAges(lines: readonly Line[], methodOf: (key: MethodKey) => Method): AgeRates[] {
  const refAreas = [...new Set(lines.map(({ refArea }) => refArea))]
  return refAreas.flatMap((refArea) => {
    const ofArea = lines.filter((line) => line.refArea === refArea)
    const given = ofArea
      .filter(({ age }) => age !== '_T')
      .flatMap(({ cells }) => cells.filter(({ obsValue }) => obsValue !== null))
    const last = given.reduce<Cell | undefined>((a, b) => (a && a.timePeriod >= b.timePeriod ? a : b), undefined)
    if (!last?.source) return []
    const { timePeriod, source } = last
    const { dataset } = ofArea[0]!
    const cellOf = (age: SplitAge | '_T') =>
      ofArea
        .find((line) => line.age === age)
        ?.cells.find((cell) => cell.timePeriod === timePeriod && cell.source === source) ?? null
    const cells = Object.fromEntries((['_T', ...splitAges] as const).map((age) => [age, cellOf(age)]))
    const referencePeriod = methodOf({
      ...{ dataset, source, survey: last.survey, timePeriod },
      volunteerType: ofArea[0]!.volunteerType,
    }).reference_period
    return [{ refArea, timePeriod, source, referencePeriod, cells: cells as AgeRates['cells'] }]
  })
}
