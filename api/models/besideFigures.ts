import type { Aggregates } from '../../data/structure/aggregate.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { firstCodes } from '../../data/structure/dimensionCodes.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { Ranks } from '../../data/structure/shownTable.ts'
import { goalOf, isOneBreakdown } from '../../data/wording/table/oneBreakdown.ts'
import { isRankable } from '../../data/wording/table/tableColumns.ts'
import { ranksOf } from '../comparability/ranksOf.ts'
import type { ApiContext } from '../context.ts'
import { aggregatesOf } from '../coverage/aggregatesOf.ts'
import type { DescribedView } from '../observations/viewsOf.ts'

/** What stands in a table beside the figures of its lines. */
export interface BesideFigures {
  /** By series, of those that can be ranked. */
  ranks: Record<string, Ranks>
  /** The groups chosen as a whole, for each series: of one breakdown alone, since overlapping figures are not put together. */
  aggregates: Aggregates[]
}

/** The ranks and groups of a table's views: page and file are made from the same. */
export async function besideFigures(
  ctx: ApiContext,
  views: readonly DescribedView[],
  { selection, language }: { selection: Selection; language: Language }
): Promise<BesideFigures> {
  const { group, startPeriod, endPeriod, aggregate: reporterRule } = selection
  const asked = { ...firstCodes(selection), startPeriod, endPeriod, group, areas: [], reporterRule, language }
  const isWhole = group.length > 0 && isOneBreakdown(selection, views)
  const ranks = views
    .filter(isRankable)
    .map(async ({ view, series }) => [series.series, await ranksOf(ctx, view, endPeriod)] as const)
  const aggregates = (isWhole ? views : []).map(({ view: { measure }, series }) =>
    aggregatesOf(ctx, { ...asked, ...goalOf(series, selection), series: [series.series], measure })
  )
  return { ranks: Object.fromEntries(await Promise.all(ranks)), aggregates: await Promise.all(aggregates) }
}
