import type { GroupAggregate } from '../../data/structure/aggregate.ts'
import type { AreaGroup } from '../../data/structure/area.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { firstCodes } from '../../data/structure/dimensionCodes.ts'
import type { SetGrounds } from '../../data/structure/grounds.ts'
import type { CoverageYear, View } from '../../data/structure/line.ts'
import type { GroupProfile } from '../../data/structure/profile.ts'
import { wholeSelection } from '../../data/structure/selection.ts'
import type { SeriesDescription } from '../../data/structure/series.ts'
import { areaProfile, profilePeriod } from '../areas/areaProfile.ts'
import { groundsOf } from '../comparability/groundsOf.ts'
import type { ApiContext } from '../context.ts'
import { aggregatesOf } from '../coverage/aggregatesOf.ts'
import { populationFor } from '../coverage/populationFor.ts'
import { viewOf } from '../observations/viewOf.ts'

/** A group of areas with all that its page shows: each member from its first figure to its last, and the group as a whole. */
export interface RegionModel extends Omit<GroupProfile, 'members'> {
  group: AreaGroup
  series: SeriesDescription
  /** A line for every member, per 1,000 people. */
  view: View
  coverage: CoverageYear[]
  /** Over the same reporters, with the flagged and without. */
  whole: GroupAggregate
  /** Of the areas that the whole names. */
  wholeNames: Record<string, string>
  grounds: SetGrounds
}

const shownSeries = 'VOLUNTEERS'

export async function regionModel(
  ctx: ApiContext,
  { areaGroup, language }: { areaGroup: string; language: Language }
): Promise<RegionModel> {
  const { members, ...profile } = (await areaProfile(ctx, { area: areaGroup, language })) as GroupProfile
  const series = (await ctx.series.byCode(shownSeries, language))!
  const rows = { ...wholeSelection, ...profilePeriod, series: [shownSeries], measure: 'per_1000' as const }
  const asked = { ...rows, group: [areaGroup] }
  const breakdown = firstCodes(wholeSelection)
  const [view, coverage, { aggregates, names }, grounds] = await Promise.all([
    viewOf(ctx, { selection: asked, language, isWhole: true }),
    ctx.coverage.years(
      {
        ...breakdown,
        ...profilePeriod,
        series: shownSeries,
        goals: ['_T'],
        areas: members.map(({ refArea }) => refArea),
      },
      { ...profilePeriod, isSummed: true, population: populationFor(series.kind) }
    ),
    aggregatesOf(ctx, {
      ...breakdown,
      ...{ ...profilePeriod, series: [shownSeries], group: [areaGroup], areas: [], measure: 'per_1000', language },
      reporterRule: 'same_reporters',
    }),
    groundsOf(ctx, asked),
  ])
  return { ...profile, series, view, coverage, whole: aggregates[0]!, wholeNames: names, grounds }
}
