import { type RankCorrelation, relationRule } from '../structure/relation.ts'

/**
 * How far two orders agree: Spearman's rank correlation with a 95 % percentile bootstrap interval. The seed is fixed, so
 * that the same figures give the same interval. Null for fewer pairs than can be assessed, or where one side never varies.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): RankCorrelation | null {
  if (pairs.length < relationRule.leastPairs) return null
  const value = rankCorrelation(pairs)
  if (value === null) return null
  const random = seededRandom(relationRule.seed)
  const again = Array.from({ length: relationRule.resamples }, () =>
    rankCorrelation(pairs.map(() => pairs[Math.floor(random() * pairs.length)]!))
  )
  const sorted = again.filter((one) => one !== null).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!
  return { value, lower: at(0.025), upper: at(0.975) }
}

function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  const [xs, ys] = [ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y))]
  const mean = (pairs.length + 1) / 2
  let [both, ofX, ofY] = [0, 0, 0]
  for (const [i, x] of xs.entries()) {
    const [dx, dy] = [x - mean, ys[i]! - mean]
    both += dx * dy
    ofX += dx * dx
    ofY += dy * dy
  }
  return ofX === 0 || ofY === 0 ? null : both / Math.sqrt(ofX * ofY)
}

/** Ranks from 1; equal values share the mean of theirs. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const ranked = new Array<number>(values.length)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end + 1 < order.length && values[order[end + 1]!] === values[order[start]!]) end += 1
    for (let at = start; at <= end; at += 1) ranked[order[at]!] = (start + end) / 2 + 1
    start = end + 1
  }
  return ranked
}

/** Mulberry32: small, known, and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
