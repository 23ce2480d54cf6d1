import { useEffect, useRef } from 'react'
import type { ExploreHand } from './ExplorePage.tsx'
import { useOwnCountry } from './useOwnCountry.ts'

/** An address that names no area begins with the reader's own country, once, where one is kept and the series has it. */
export function useFirstCountry({ model, choose }: ExploreHand): void {
  const [own] = useOwnCountry()
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    isDone.current = true
    if (own && model.isOfExamples && model.others.areas.some(({ refArea }) => refArea === own)) choose({ areas: [own] })
  })
}
