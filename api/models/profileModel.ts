import { type Basis, type Language, volunteerTypes } from '../../data/structure/codelists.ts'
import { firstCodes } from '../../data/structure/dimensionCodes.ts'
import type { SetGrounds } from '../../data/structure/grounds.ts'
import type { Practice } from '../../data/structure/practice.ts'
import type { AreaPeers, AreaProfile } from '../../data/structure/profile.ts'
import { wholeSelection } from '../../data/structure/selection.ts'
import type { SeriesDescription, SeriesSummary } from '../../data/structure/series.ts'
import { type SplitRates, splits } from '../../data/structure/splitRates.ts'
import { type Sourced, sourcedOf } from '../../data/wording/sourceLine.ts'
import { areaPeers } from '../areas/areaPeers.ts'
import { areaProfile, profilePeriod } from '../areas/areaProfile.ts'
import { groundsOf } from '../comparability/groundsOf.ts'
import type { ApiContext } from '../context.ts'
import { aggregatesOf } from '../coverage/aggregatesOf.ts'
import { splitRatesOf } from '../splits/splitRatesOf.ts'
import { type PinnedGroup, pinnedGroup, subRegionOf } from './pinnedGroups.ts'

/** An area with all that its page shows: its figures and gaps, what it stands beside, women and men, practices. */
export interface ProfileModel extends AreaProfile {
  /** The series that every country could have, which the picture is of; where the area is a country. */
  compared: (Pick<SeriesDescription, 'series' | 'name'> & Sourced) | null
  /** Who may stand beside it, per 1,000 people; where it is a country. */
  peers: AreaPeers | null
  /** Its sub-region as a whole, over the same reporters and without the flagged; null where there is none. */
  region: PinnedGroup | null
  /** Whether it and its peers may be compared; where there are any. */
  grounds: SetGrounds | null
  /** The seventeen Goals, in their order. */
  goals: { goal: string; name: string; colour: string }[]
  /** To which of them each series with a figure here is linked, and on what basis. */
  linked: Record<string, { goal: string; basis: Basis }[]>
  sexes: SexRates[]
  practices: Practice[]
}

/** The rates of women and of men in one survey, in its last year, and how they differ where a series says so. */
export interface SexRates extends Omit<SplitRates, 'refArea'> {
  series: string
  volunteerType: (typeof volunteerTypes)[number]
  gapDecimals: number | null
}

interface Asked {
  refArea: string
  language: Language
}

const comparedSeries = 'VOLUNTEERS'

export async function profileModel(ctx: ApiContext, { refArea, language }: Asked): Promise<ProfileModel> {
  const profile = (await areaProfile(ctx, { area: refArea, language })) as AreaProfile
  const isCountry = profile.area.level === 'country'
  const list = await ctx.series.list(language)
  const [goals, practices, peers, region, compared] = await Promise.all([
    ctx.goals.list(language),
    ctx.practices.list(language),
    isCountry ? areaPeers(ctx, { area: refArea, language }) : null,
    isCountry ? regionOf(ctx, { refArea, language }) : null,
    isCountry ? ctx.series.byCode(comparedSeries, language) : null,
  ])
  const shown = new Set(profile.figures.map(({ series }) => series.series))
  return {
    ...profile,
    ...{ peers, region },
    grounds: peers && peers.peers.length > 0 ? await groundsOf(ctx, selectionOf(peers)) : null,
    compared: compared
      ? {
          ...{ series: comparedSeries, name: compared.name },
          ...sourcedOf(compared),
        }
      : null,
    goals: goals.map(({ goal, name, colour }) => ({ goal, name, colour })),
    linked: Object.fromEntries(
      list.flatMap((series) => (shown.has(series.series) ? [[series.series, series.goals] as const] : []))
    ),
    sexes: await sexRates(ctx, { refArea, language, list: list.filter(({ series }) => shown.has(series)) }),
    practices: practices.filter((practice) => practice.refArea === refArea),
  }
}

/** An area and its peers, as they are compared. */
const selectionOf = ({ lines, startPeriod, endPeriod }: AreaPeers) => ({
  ...{ ...wholeSelection, series: [comparedSeries], areas: lines.map(({ refArea }) => refArea) },
  ...{ measure: 'per_1000' as const, startPeriod, endPeriod },
})

async function regionOf(ctx: ApiContext, { refArea, language }: Asked): Promise<PinnedGroup | null> {
  const group = subRegionOf(refArea, await ctx.codes())
  if (group.length === 0) return null
  const { aggregates } = await aggregatesOf(ctx, {
    ...firstCodes(wholeSelection),
    ...{ ...profilePeriod, series: [comparedSeries], group, areas: [], measure: 'per_1000', language },
    reporterRule: 'same_reporters',
  })
  return aggregates.filter(({ refused }) => refused === null).map(pinnedGroup)[0] ?? null
}

/** Each rate that tells women and men apart, for each type of volunteering that has both. */
async function sexRates(
  ctx: ApiContext,
  { refArea, language, list }: Asked & { list: readonly SeriesSummary[] }
): Promise<SexRates[]> {
  const told = list.filter(
    ({ unitMeasure, sexes }) => unitMeasure === 'PT' && splits.sex.every((code) => sexes.includes(code))
  )
  const asked = { by: 'sex' as const, areas: [refArea], group: [], language, ...profilePeriod }
  const found = await Promise.all(
    told.flatMap(({ series }) =>
      volunteerTypes.map(async (volunteerType): Promise<SexRates[]> => {
        const { areas, gap } = await splitRatesOf(ctx, { ...asked, series, volunteerType })
        return areas
          .filter(({ cells }) => splits.sex.every((code) => cells[code]?.obsValue != null))
          .map(({ refArea: _, ...rates }) => ({ ...rates, series, volunteerType, gapDecimals: gap?.decimals ?? null }))
      })
    )
  )
  const all = found.flat()
  // Where a survey gives both for all volunteering, its types stand in its own page.
  return all.filter(
    ({ series, volunteerType }) =>
      volunteerType === '_T' || !all.some((other) => other.series === series && other.volunteerType === '_T')
  )
}
