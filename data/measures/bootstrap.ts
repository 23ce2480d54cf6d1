import { type RankCorrelation, relationRule } from '../structure/relation.ts'
import { seededRandom } from './seededRandom.ts'

/**
 * A correlation of things that are each there once, with its 95 % percentile interval from samples drawn again, in which
 * each is there as many times as it was drawn. The seed is fixed, so that the same figures give the same interval. Null
 * for fewer things than can be assessed, or where there is no correlation.
 */
export function bootstrap(n: number, correlate: (times: Float64Array) => number | null): RankCorrelation | null {
  if (n < relationRule.leastPairs) return null
  const value = correlate(new Float64Array(n).fill(1))
  if (value === null) return null
  const random = seededRandom(relationRule.seed)
  const again = Array.from({ length: relationRule.resamples }, () => {
    const times = new Float64Array(n)
    for (let drawn = 0; drawn < n; drawn++) times[Math.floor(random() * n)]! += 1
    return correlate(times)
  })
  const sorted = again.filter((one) => one !== null).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!
  return { value, lower: at(0.025), upper: at(0.975) }
}
