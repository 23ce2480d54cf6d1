import { editDistance } from './editDistance.ts'

/**
 * The known word that a misspelt one most likely means: none where nothing is near, or two are as near as each other.
 * It is for words alone: where every letter or digit stands for itself, as in an area's code, the nearest is another.
 */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const spelt = given.trim().toUpperCase()
  const most = Math.max(1, Math.floor(spelt.length / 3))
  let best: { word: string; distance: number; isAlone: boolean } | undefined
  for (const word of new Set(known)) {
    const distance = editDistance(spelt, word.toUpperCase())
    if (distance > most || (best && distance > best.distance)) continue
    best = { word, distance, isAlone: distance !== best?.distance }
  }
  return best?.isAlone ? best.word : undefined
}
