import type { Aggregate, AggregateYear, GroupAggregate } from '../../data/structure/aggregate.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { firstCodes } from '../../data/structure/dimensionCodes.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import { seriesSelection } from '../../data/structure/seriesSelection.ts'
import { withOneGoal } from '../../data/structure/viewDefaults.ts'
import type { KnownCodes } from '../codes/codeQueries.ts'
import type { ApiContext } from '../context.ts'
import { aggregatesOf } from '../coverage/aggregatesOf.ts'

/** A group as a whole over the years, beside the areas chosen: without those that are flagged. */
export interface PinnedGroup extends Pick<Aggregate, 'possible' | 'headline' | 'changeWithoutFlagged'> {
  /** Null where it is all countries. */
  areaGroup: string | null
  label: string
  years: AggregateYear[]
}
export type PinnedGroups = PinnedGroup[]

/** As many groups as are told apart beside lines of eight colours. */
const mostGroups = 2

/** The groups chosen or, where none is, the sub-region of the first area chosen; and all countries. Those that may be put together. */
export async function pinnedGroups(
  ctx: ApiContext,
  { selection, series, language }: { selection: Selection; series: SeriesDescription; language: Language }
): Promise<PinnedGroups> {
  if (selection.measure === 'index') return []
  const one = withOneGoal(seriesSelection(selection, series), [series])
  const { measure, startPeriod, endPeriod, aggregate: reporterRule } = one
  const [goal] = one.goal
  const asked = { series: [series.series], areas: [], measure, reporterRule, startPeriod, endPeriod, language }
  const group =
    selection.group.length > 0
      ? selection.group.slice(0, mostGroups)
      : subRegionOf(selection.areas[0], await ctx.codes())
  const of = (group: string[]) =>
    aggregatesOf(ctx, { ...asked, ...firstCodes(one), group, ...(goal && { goal }) }).then(
      ({ aggregates }) => aggregates
    )
  const wholes = [...(group.length > 0 ? await of(group) : []), ...(await of([]))]
  return wholes.filter(({ refused }) => refused === null).map(pinnedGroup)
}

/** A group as it stands beside areas. */
export const pinnedGroup = (whole: GroupAggregate): PinnedGroup => {
  const { areaGroup, label, possible, headline, withoutFlagged: years, changeWithoutFlagged } = whole
  return { areaGroup, label, possible, headline, years, changeWithoutFlagged }
}

/** The code of the sub-region that an area is in; none where it is in none. */
export function subRegionOf(area: string | undefined, known: KnownCodes): string[] {
  const groups = known.areas.find(({ refArea }) => refArea === area)?.groups ?? []
  return groups.filter((code) => known.groups.get(code) === 'm49_sub_region').slice(0, 1)
}
