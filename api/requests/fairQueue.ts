interface Bounds {
  /** That wait at once. */
  most: number
  /** Of these, that one address may have asked for. */
  mostOfOne: number
}

/**
 * What waits for one who works alone. Addresses have a turn each, round and round, whoever comes goes to the end of the
 * row, and so does whoever has had a turn: who asks for much waits behind who asks for little, and a flood from ever new
 * addresses passes nobody who was there before.
 */
export function createFairQueue<Item>({ most, mostOfOne }: Bounds) {
  /** Each address with its own, in the order of their turns. */
  const row = new Map<string, Map<string, Item>>()
  const addresses = new Map<string, string>()
  const remove = (key: string) => {
    const address = addresses.get(key)
    if (address === undefined) return false
    const own = row.get(address)!
    own.delete(key)
    if (own.size === 0) row.delete(address)
    return addresses.delete(key)
  }
  return {
    get: (key: string) => row.get(addresses.get(key) ?? '')?.get(key),
    size: () => addresses.size,
    /** Whether there was room for it. */
    add(key: string, item: Item, address: string): boolean {
      const own = row.get(address) ?? new Map<string, Item>()
      if (addresses.size >= most || own.size >= mostOfOne) return false
      row.set(address, own.set(key, item))
      addresses.set(key, address)
      return true
    },
    remove,
    /** The next, which waits no longer. */
    take(): Item | undefined {
      for (const [address, own] of row)
        for (const [key, item] of own) {
          remove(key)
          if (row.delete(address)) row.set(address, own)
          return item
        }
      return undefined
    },
  }
}

export type FairQueue<Item> = ReturnType<typeof createFairQueue<Item>>
