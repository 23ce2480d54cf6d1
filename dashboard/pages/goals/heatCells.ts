import type { GoalsModel } from '../../../api/models/goalsModel.ts'
import { type Basis, bases } from '../../../data/structure/codelists.ts'
import type { EvidenceRow } from '../../../data/structure/goalEvidence.ts'

/** One Goal in one row: how many of how many, and how much of the period that covers. */
export interface HeatCell {
  goal: string
  /** Countries of a group with a figure; years of a country with one. */
  n: number
  m: number
  /** From 0 to 1: of all country-years. */
  share: number
  /** From none to 81–100 per cent. */
  shade: 0 | 1 | 2 | 3 | 4 | 5
  bases: Basis[]
  /** How many countries, year by year. */
  years: readonly number[]
}

/** A group, a country, or all of them (without a code), by the seventeen Goals. */
export interface HeatRow {
  code: string | null
  name: string
  areas: number
  cells: HeatCell[]
}

/** The rows of the heat map, and the last that stands for all. */
export function heatRows(model: GoalsModel, total: string): { rows: HeatRow[]; all: HeatRow } {
  const isAreas = model.rowsAre === 'areas'
  const period = model.endPeriod - model.startPeriod + 1
  const row = (code: string | null, { name, areas, counts, years: byYear }: Told): HeatRow => ({
    ...{ code, name, areas },
    cells: model.goals.map(({ goal }, at) => {
      const years = byYear[at]!
      const covered = years.reduce((sum, one) => sum + one, 0)
      const share = areas > 0 ? covered / (areas * period) : 0
      return {
        ...{ goal, share, years, shade: shadeOf(share) },
        ...(isAreas && code ? { n: covered, m: period } : { n: counts[at]![3], m: areas }),
        bases: bases.filter((_, basis) => counts[at]![basis]! > 0),
      }
    }),
  })
  return {
    rows: model.rows.map((one) => row(one.code, one)),
    all: row(null, { name: total, areas: model.areas, counts: model.totals, years: model.totalYears }),
  }
}

type Told = Omit<EvidenceRow, 'code'>

/** Five shades of twenty per cent each; what is above zero has one. */
const shadeOf = (share: number) => Math.ceil(Math.min(1, share) * 5) as HeatCell['shade']
