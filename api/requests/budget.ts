import { LRUCache } from 'lru-cache'

/** So many addresses are known at once; who was not seen for a minute has its whole budget again anyway. */
const mostAddresses = 20_000

export interface Budget {
  /** Units a minute. */
  limit: number
  /** How many are left of an address, which is below none where its last answer was large. */
  left: (address: string) => number
  spend: (address: string, units: number) => void
  /** Whole seconds until an address may ask again. */
  wait: (address: string) => number
}

/** What each address may spend: it fills steadily, a minute makes it whole again. */
export function createBudget(limit: number): Budget {
  const spent = new LRUCache<string, { left: number; at: number }>({ max: mostAddresses })
  const left = (address: string) => {
    const known = spent.get(address)
    return known ? Math.min(limit, known.left + ((performance.now() - known.at) / 60_000) * limit) : limit
  }
  return {
    limit,
    left,
    spend: (address, units) => void spent.set(address, { left: left(address) - units, at: performance.now() }),
    wait: (address) => Math.max(1, Math.ceil(((1 - left(address)) / limit) * 60)),
  }
}
