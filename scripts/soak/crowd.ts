import { type Addresses, pick } from './addresses.ts'
import { ask } from './asking.ts'
import type { Tally } from './tally.ts'

/** One who comes again and again: what they do once, and how long they pause, in milliseconds at most. */
export interface Kind {
  name: string
  count: number
  once: (n: number) => Promise<void>
  pause: number
}

/** Two hundred who ask at once, each of a kind, as they would of a server that is found interesting and disliked at once. */
export function crowd(server: string, { pages, questions, files }: Addresses, tally: Tally): Kind[] {
  const from = (room: number, n: number) => `10.${room}.${n >> 8}.${n & 255}`
  let floods = 0
  return [
    {
      ...{ name: 'readers', count: 120, pause: 20_000 },
      once: async (n) => tally.page(await ask(`${server}${pages.usual()}`, { address: from(0, n) })),
    },
    {
      ...{ name: 'readers of what nobody asked before', count: 10, pause: 20_000 },
      once: async (n) => tally.rare(await ask(`${server}${pages.rare()}`, { address: from(1, n) })),
    },
    {
      ...{ name: 'scripts', count: 30, pause: 3000 },
      once: async (n) => tally.answer(await ask(`${server}${questions()}`, { address: from(2, n) })),
    },
    {
      ...{ name: 'slow readers of files', count: 10, pause: 10_000 },
      once: async (n) => tally.file(await ask(`${server}${pick(files)}`, { address: from(3, n), pace: 40_000 })),
    },
    {
      ...{ name: 'who leave before the answer', count: 10, pause: 2000 },
      once: async (n) => {
        const leavesAfter = 10 + Math.random() * 200
        await ask(`${server}${pages.rare()}`, { address: from(4, n), leavesAfter })
      },
    },
    {
      ...{ name: 'flood from one address', count: 10, pause: 60 },
      once: async () => tally.flood(await ask(`${server}${questions()}`, { address: from(5, 1) })),
    },
    {
      ...{ name: 'flood from distinct addresses', count: 10, pause: 1000 },
      once: async () => {
        floods++
        const address = `172.${16 + (floods >> 16)}.${(floods >> 8) & 255}.${floods & 255}`
        tally.flood(await ask(`${server}/en?utm_source=${floods}&nothing=${floods}`, { address }))
      },
    },
  ]
}
