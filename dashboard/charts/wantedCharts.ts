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
