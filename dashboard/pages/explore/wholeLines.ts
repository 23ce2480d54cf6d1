import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import { gap } from '../../../data/structure/gap.ts'
import { isShare } from '../../../data/structure/isShare.ts'
import type { Cell } from '../../../data/structure/line.ts'
import type { ChartLine } from '../../charts/chartLine.ts'

/** Of the line of a group, and of its row; null is the world. */
export const wholeKey = (areaGroup: string | null) => `whole ${areaGroup ?? ''}`

/**
 * Groups as a whole, as lines beside those of their members: where both are rates. A sum would leave no room for what it
 * is the sum of. A year in which it is withheld has none.
 */
export function wholeLines({ pinned, selection, views }: ExploreModel): ChartLine[] {
  const [{ series }] = views as [ExploreModel['views'][number]]
  if (selection.measure !== 'per_1000' && !isShare(series.kind)) return []
  return pinned.map(({ areaGroup, label, years }) => ({
    ...{ key: wholeKey(areaGroup), label, slot: 0, look: areaGroup === null ? 'dotted' : 'dashed' },
    cells: years.flatMap(({ timePeriod, value }): Cell[] =>
      value === null
        ? []
        : [{ ...gap(timePeriod), obsValue: value, measureValue: value, obsStatus: 'A', missingReason: null }]
    ),
  }))
}
