import type { Method } from '../structure/comparability.ts'
import type { Cell, Line } from '../structure/line.ts'
import { type SplitBy, type SplitRates, splits } from '../structure/splitRates.ts'
import type { MethodKey } from './methodOf.ts'

/**
 * For each area the last year in which a group has a figure, with all its groups from that year and that source: they are
 * laid beside each other only within one survey. Lines are of one series and one type of volunteering.
 */
export function latestSplits(
  lines: readonly Line[],
  by: SplitBy,
  methodOf: (key: MethodKey) => Method
): Omit<SplitRates, 'gap'>[] {
  const refAreas = [...new Set(lines.map(({ refArea }) => refArea))]
  const codes: readonly string[] = splits[by]
  return refAreas.flatMap((refArea) => {
    const ofArea = lines.filter((line) => line.refArea === refArea)
    const given = ofArea
      .filter((line) => codes.includes(line[by]))
      .flatMap(({ cells }) => cells.filter(({ obsValue }) => obsValue !== null))
    const last = given.reduce<Cell | undefined>((a, b) => (a && a.timePeriod >= b.timePeriod ? a : b), undefined)
    if (!last?.source) return []
    const { timePeriod, source } = last
    const { dataset, volunteerType } = ofArea[0]!
    const cellOf = (code: string) =>
      ofArea
        .find((line) => line[by] === code)
        ?.cells.find((cell) => cell.timePeriod === timePeriod && cell.source === source) ?? null
    const cells = Object.fromEntries(['_T', ...codes].map((code) => [code, cellOf(code)]))
    const method = methodOf({ dataset, source, survey: last.survey, timePeriod, volunteerType })
    return [{ refArea, timePeriod, source, referencePeriod: method.reference_period, cells }]
  })
}
