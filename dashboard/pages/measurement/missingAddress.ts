import { breakdownNames, each } from '../../../data/structure/dimensionCodes.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { withSearch } from '../../frame/withSearch.ts'

/** The page that lists who has no figure in a year, for the same series, breakdown and group. */
export function missingAddress(selection: Partial<Selection>, year: number): string {
  const { series, group, areas, goal } = selection
  const broken = each(breakdownNames, (name) => selection[name])
  const chosen = Object.fromEntries(
    Object.entries({ series, group, areas, ...broken, goal }).filter(([, codes]) => codes !== undefined)
  )
  return withSearch('/measurement/missing', writeAddress({ ...chosen, startPeriod: year, endPeriod: year }))
}
