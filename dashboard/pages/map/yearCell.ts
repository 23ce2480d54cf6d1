import { missingReasons } from '../../../data/structure/codelists.ts'
import { gap } from '../../../data/structure/gap.ts'
import type { Cell } from '../../../data/structure/line.ts'
import type { OtherArea } from '../../../data/structure/otherAreas.ts'

/** One year of a country, of all that stand in one answer, as a map draws it. */
export function yearCell({ cells, flags }: OtherArea, at: number, year: number): Cell {
  const given = cells[at]
  if (typeof given !== 'number')
    return gap(
      year,
      missingReasons.find((one) => one === given)
    )
  const value = { obsValue: given, measureValue: given, obsStatus: 'A' as const, missingReason: null }
  return { ...gap(year), ...value, flags: flags?.[year] ?? [] }
}
