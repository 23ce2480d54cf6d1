import { TRPCError } from '@trpc/server'
import { type PeerFacts, peersOf } from '../../data/measures/peersOf.ts'
import { denominatorKey } from '../../data/measures/per1000.ts'
import { rankBand } from '../../data/measures/rankBand.ts'
import type { Language } from '../../data/structure/codelists.ts'
import { countedIn } from '../../data/structure/countedIn.ts'
import type { AreaPeers } from '../../data/structure/profile.ts'
import { wholeSelection } from '../../data/structure/selection.ts'
import { type KnownCodes, membershipYear } from '../codes/codeQueries.ts'
import type { ApiContext } from '../context.ts'
import { viewOf } from '../observations/viewOf.ts'
import { profilePeriod } from './areaProfile.ts'
import { findArea } from './findArea.ts'
import { seriesFacts } from './seriesFacts.ts'

/** The one series that nearly every area has per 1,000 people, all of it from one dataset. */
const comparedSeries = 'VOLUNTEERS'

/** Who may stand beside an area, why, their figures per 1,000 people, and between which ranks the area's own stands. */
export async function areaPeers(ctx: ApiContext, asked: { area: string; language: Language }): Promise<AreaPeers> {
  const known = await ctx.codes()
  const { refArea } = findArea(asked.area, known)
  const own = known.areas.find((area) => area.refArea === refArea)
  if (own?.level !== 'country')
    throw new TRPCError({
      code: 'BAD_REQUEST',
      message: `area: only countries and areas of M49 have peers: ${asked.area}`,
    })
  const facts = await peerFacts(ctx, known)
  const { peers, others } = peersOf(facts.find((one) => one.refArea === refArea)!, facts)
  const selection = { ...wholeSelection, series: [comparedSeries], measure: 'per_1000' as const, ...profilePeriod }
  const { lines, names } = await viewOf(ctx, { selection, language: asked.language })
  const summary = (await ctx.series.list(asked.language)).find(({ series }) => series === comparedSeries)!
  const shown = [own.refArea, ...peers.map((peer) => peer.refArea)].flatMap((code) =>
    lines.filter((line) => line.refArea === code)
  )
  const { rankTolerance: tolerance } = (await ctx.series.facts(comparedSeries))!
  const ranked = { refArea: own.refArea, measure: 'per_1000', kind: summary.kind, tolerance } as const
  const { band, reason } = rankBand(lines, ranked)
  const named = shown.flatMap((line) => [line.refArea, ...countedIn(line.cells)]).filter((code) => names[code])
  return {
    release: known.release,
    series: seriesFacts(summary),
    ...profilePeriod,
    peers: peers.map((peer) => ({
      ...peer,
      iso3: known.areas.find((area) => area.refArea === peer.refArea)?.iso3 ?? null,
    })),
    others,
    lines: shown,
    band,
    noBandReason: reason,
    names: Object.fromEntries(named.map((code) => [code, names[code]!])),
  }
}

async function peerFacts(ctx: ApiContext, known: KnownCodes): Promise<PeerFacts[]> {
  const people = await ctx.observations.people('POP_TOTAL')
  return known.areas
    .filter(({ level }) => level === 'country')
    .map(({ refArea, groups }) => {
      const groupIn = (classification: string) =>
        groups.find((code) => known.groups.get(code) === classification) ?? null
      return {
        refArea,
        subRegion: groupIn('m49_sub_region'),
        incomeGroup: groupIn('income_group'),
        population: people.get(denominatorKey(refArea, membershipYear)) ?? null,
      }
    })
}
