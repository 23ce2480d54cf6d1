import { type RankCorrelation, relationRule } from '../structure/relation.ts'

/**
 * How far two orders agree: Spearman's rank correlation with a 95 % percentile bootstrap interval. The seed is fixed, so
 * that the same figures give the same interval. Null for fewer pairs than can be assessed, or where one side never varies.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): RankCorrelation | null {
  if (pairs.length < relationRule.leastPairs) return null
  const sides = { x: places(pairs.map(([x]) => x)), y: places(pairs.map(([, y]) => y)) }
  const value = rankCorrelation(sides, new Float64Array(pairs.length).fill(1))
  if (value === null) return null
  const random = seededRandom(relationRule.seed)
  const again = Array.from({ length: relationRule.resamples }, () => {
    const times = new Float64Array(pairs.length)
    for (let drawn = 0; drawn < pairs.length; drawn++) times[Math.floor(random() * pairs.length)]! += 1
    return rankCorrelation(sides, times)
  })
  const sorted = again.filter((one) => one !== null).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!
  return { value, lower: at(0.025), upper: at(0.975) }
}

/** The place of each value among the different ones, so that values are put in order once for all resamples. */
function places(values: readonly number[]): number[] {
  const different = [...new Set(values)].sort((a, b) => a - b)
  const placeOf = new Map(different.map((value, place) => [value, place]))
  return values.map((value) => placeOf.get(value)!)
}

/** Of pairs that are there as many times as said, which is once on the whole. */
function rankCorrelation({ x, y }: { x: number[]; y: number[] }, times: Float64Array): number | null {
  const [xs, ys] = [ranks(x, times), ranks(y, times)]
  const mean = (times.length + 1) / 2
  let both = 0
  let ofX = 0
  let ofY = 0
  for (let i = 0; i < times.length; i++) {
    const dx = xs[x[i]!]! - mean
    const dy = ys[y[i]!]! - mean
    both += times[i]! * dx * dy
    ofX += times[i]! * dx * dx
    ofY += times[i]! * dy * dy
  }
  return ofX === 0 || ofY === 0 ? null : both / Math.sqrt(ofX * ofY)
}

/** The rank at each place, from 1; equal values share the mean of theirs. */
function ranks(of: readonly number[], times: Float64Array): Float64Array {
  const ranked = new Float64Array(of.length)
  for (let i = 0; i < of.length; i++) ranked[of[i]!]! += times[i]!
  let before = 0
  for (let place = 0; place < ranked.length; place++) {
    const count = ranked[place]!
    ranked[place] = before + (count + 1) / 2
    before += count
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
