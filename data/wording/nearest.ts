import { editDistance } from './editDistance.ts'

/** The known code that a misspelt one most likely means, or none where nothing is near. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const spelt = given.trim().toUpperCase()
  const most = Math.max(1, Math.floor(spelt.length / 3))
  let best: { code: string; distance: number } | undefined
  for (const code of known) {
    const distance = editDistance(spelt, code.toUpperCase())
    if (distance <= most && (!best || distance < best.distance)) best = { code, distance }
  }
  return best?.code
}
