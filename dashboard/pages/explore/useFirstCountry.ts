import { useEffect } from 'react'
import type { ExploreHand } from './ExplorePage.tsx'
import { keptCountry } from './useOwnCountry.ts'

/** An address that names no area begins with the reader's own country, where one is kept and the series has it. */
export function useFirstCountry({ model, choose }: ExploreHand): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a beginning, and no answer to what is chosen later.
  useEffect(() => {
    const own = keptCountry()
    if (own && model.isOfExamples && model.others.areas.some(({ refArea }) => refArea === own)) choose({ areas: [own] })
  }, [])
}
