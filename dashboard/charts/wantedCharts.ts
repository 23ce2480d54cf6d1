import { useSyncExternalStore } from 'react'

/**
 * Whether anything here must be drawn by the browser. As long as each picture stands as the server drew it, at the width it
 * has, and nobody comes near one or changes anything, what draws them, the heaviest thing of a page, need not be fetched.
 */
export const useAreChartsWanted = (): boolean => useSyncExternalStore(follow, areWanted, () => true)

export function wantCharts(): void {
  if (wanted) return
  wanted = true
  for (const told of followers) told()
}

/** How often what draws was asked for again, and whether it did not come. */
export interface Fetching {
  tries: number
  isLost: boolean
}

export const useFetching = (): Fetching => useSyncExternalStore(follow, fetchingNow, fetchingNow)

/** What draws did not come: figures say so in its place. */
export const loseCharts = () => setFetching({ ...fetching, isLost: true })

/** Has it fetched again. */
export const wantChartsAgain = () => setFetching({ tries: fetching.tries + 1, isLost: false })

function setFetching(next: Fetching) {
  fetching = next
  for (const told of followers) told()
}

let fetching: Fetching = { tries: 0, isLost: false }
const fetchingNow = () => fetching
let wanted = false
const areWanted = () => wanted
const followers = new Set<() => void>()

function follow(told: () => void): () => void {
  followers.add(told)
  return () => followers.delete(told)
}

if (!import.meta.env.SSR) {
  const once = { capture: true, once: true, passive: true }
  for (const act of ['pointerdown', 'keydown', 'click']) addEventListener(act, wantCharts, once)
  const near = ({ target }: Event) => {
    if (!(target as Element).closest?.('figure')) return
    wantCharts()
    for (const way of ways) removeEventListener(way, near)
  }
  const ways = ['pointerover', 'focusin']
  for (const way of ways) addEventListener(way, near, { passive: true })
}
