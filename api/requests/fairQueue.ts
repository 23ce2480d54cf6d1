import { LRUCache } from 'lru-cache'

interface Bounds {
  /** That wait at once. */
  most: number
  /** Of these, that one address may have asked for. */
  mostOfOne: number
}

/**
 * What waits for one who works alone. Whoever was served longest ago is next, in the order in which they came where
 * nobody was served before: so that who asks for much waits behind who asks for little.
 */
export function createFairQueue<Item>({ most, mostOfOne }: Bounds) {
  const waiting = new Map<string, { item: Item; address: string }>()
  const served = new LRUCache<string, number>({ max: 1000 })
  let turns = 0
  return {
    get: (key: string) => waiting.get(key)?.item,
    size: () => waiting.size,
    /** Whether there was room for it. */
    add(key: string, item: Item, address: string): boolean {
      const own = [...waiting.values()].filter((one) => one.address === address).length
      if (waiting.size >= most || own >= mostOfOne) return false
      waiting.set(key, { item, address })
      return true
    },
    remove: (key: string) => waiting.delete(key),
    /** That an address has its turn, without having waited for it. */
    serve: (address: string) => void served.set(address, ++turns),
    /** The next, which waits no longer. */
    take(): Item | undefined {
      const last = ({ address }: { address: string }) => served.get(address) ?? 0
      const [first] = [...waiting].sort(([, one], [, other]) => last(one) - last(other))
      if (!first) return undefined
      const [key, { item, address }] = first
      waiting.delete(key)
      served.set(address, ++turns)
      return item
    },
  }
}

export type FairQueue<Item> = ReturnType<typeof createFairQueue<Item>>
