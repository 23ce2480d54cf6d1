import { measureLines } from '../../data/measures/measureLines.ts'
import { rankTolerance } from '../../data/measures/rankTolerance.ts'
import type { Kind } from '../../data/structure/codelists.ts'
import { lineKey } from '../../data/structure/line.ts'
import type { Observation } from '../../data/structure/observation.ts'
import { period } from '../../data/structure/selection.ts'
import type { Tables } from '../../data/tables.ts'
import { grouped } from '../grouped.ts'

/** Series whose figures are ranked, with the room that their ranks are given: what they commonly move within a year. */
export function rankTolerances(
  observations: readonly Observation[],
  series: readonly Pick<Tables['series'], 'series' | 'kind' | 'denominator'>[]
): Map<string, number> {
  const options = { measure: 'value', startPeriod: period.start, endPeriod: period.end } as const
  const ranked = series.filter(({ kind, denominator }) => kind === 'stock' && denominator !== null)
  const codes = new Set(ranked.map((one) => one.series))
  const rows = grouped(
    observations.filter((row) => codes.has(row.series)),
    (row) => row.series
  )
  return new Map(
    ranked.flatMap(({ series: code, kind }): [string, number][] => {
      const lines = [...grouped(rows.get(code) ?? [], lineKey).values()].flatMap((line) =>
        measureLines(line, { ...options, kind: kind as Kind })
      )
      const tolerance = rankTolerance(lines.map(({ cells }) => cells))
      return tolerance === null ? [] : [[code, tolerance]]
    })
  )
}
