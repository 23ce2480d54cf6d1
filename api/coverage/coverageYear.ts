import type { MissingReason } from '../../data/structure/codelists.ts'
import { isPossible, reasonWithoutRow } from '../../data/structure/gap.ts'
import type { CoverageYear } from '../../data/structure/line.ts'

/** What the database counts of one year for one reason, or for values where there is none. */
export interface CountedRow {
  missingReason: MissingReason | null
  areas: unknown
  aboveZero: unknown
  sum: unknown
  people: unknown
}

interface All {
  areas: number
  /** Parts of a country with a value. */
  parts: number
  people: number
  isSummed: boolean
}

/** One year of coverage. An area without a row that year has the reason that the view says of it, too. */
export function coverageYear(timePeriod: number, rows: readonly CountedRow[], all: All): CoverageYear {
  const withValue = rows.find(({ missingReason }) => missingReason === null)
  const missing: CoverageYear['missing'] = {}
  for (const { missingReason, areas } of rows)
    if (missingReason !== null) missing[missingReason] = (missing[missingReason] ?? 0) + Number(areas)
  const rowless = all.areas - rows.reduce((sum, row) => sum + Number(row.areas), 0)
  const without = reasonWithoutRow(timePeriod)
  if (rowless > 0) missing[without] = (missing[without] ?? 0) + rowless
  const impossible = rows.filter(({ missingReason }) => missingReason !== null && !isPossible(missingReason))
  const possible = all.people - impossible.reduce((sum, row) => sum + Number(row.people ?? 0), 0)
  return {
    timePeriod,
    reporters: Number(withValue?.areas ?? 0),
    parts: all.parts,
    reportersAboveZero: Number(withValue?.aboveZero ?? 0),
    missing,
    possible: all.areas - (missing.cannot_exist ?? 0) - (missing.in_another ?? 0),
    populationShare: possible > 0 ? Number(withValue?.people ?? 0) / possible : null,
    sum: all.isSummed && withValue ? Number(withValue.sum) : null,
  }
}
