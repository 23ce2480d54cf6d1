/** The candidate that takes the fewest letters to become, where it takes few; null where none is near. */
export function nearestCode(given: string, candidates: readonly string[]): string | null {
  const within = Math.max(1, Math.floor(given.length / 3))
  const ranked = candidates
    .map((candidate) => ({ candidate, letters: distance(given.toUpperCase(), candidate.toUpperCase()) }))
    .sort((a, b) => a.letters - b.letters)
  return ranked[0] && ranked[0].letters <= within ? ranked[0].candidate : null
}

/** Letters to insert, drop, replace or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
