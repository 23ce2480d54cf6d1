import type { PeerReason } from '../structure/profile.ts'

/** What is known of an area when its peers are looked for. */
export interface PeerFacts {
  refArea: string
  subRegion: string | null
  incomeGroup: string | null
  population: number | null
}

export interface FoundPeer {
  refArea: string
  reasons: PeerReason[]
}

/** So many at most; a table of more is no company. */
const mostPeers = 10
/** Two of the three: either alone holds for a third of the world. */
const fewestReasons = 2

/**
 * Areas that share at least two of three things with one: its sub-region, its income group, a population of half to
 * double its own. Those that share most come first, then those nearest in population.
 */
export function peersOf(area: PeerFacts, all: readonly PeerFacts[]): { peers: FoundPeer[]; others: number } {
  const found = all
    .filter(({ refArea }) => refArea !== area.refArea)
    .map((other) => ({ refArea: other.refArea, reasons: sharedBy(area, other), distance: distance(area, other) }))
    .filter(({ reasons }) => reasons.length >= fewestReasons)
    .sort((a, b) => b.reasons.length - a.reasons.length || a.distance - b.distance || (a.refArea < b.refArea ? -1 : 1))
  return {
    peers: found.slice(0, mostPeers).map(({ refArea, reasons }) => ({ refArea, reasons })),
    others: Math.max(0, found.length - mostPeers),
  }
}

function sharedBy(area: PeerFacts, other: PeerFacts): PeerReason[] {
  const reasons: PeerReason[] = []
  if (area.subRegion !== null && area.subRegion === other.subRegion) reasons.push('sub_region')
  if (area.incomeGroup !== null && area.incomeGroup === other.incomeGroup) reasons.push('income_group')
  if (distance(area, other) <= Math.log(2)) reasons.push('population')
  return reasons
}

/** How many times larger one is than the other, as a logarithm; without a population, as far as can be. */
const distance = (area: PeerFacts, other: PeerFacts) =>
  area.population && other.population
    ? Math.abs(Math.log(area.population / other.population))
    : Number.POSITIVE_INFINITY
