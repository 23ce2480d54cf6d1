import type { RankCorrelation } from '../structure/relation.ts'
import { bootstrap } from './bootstrap.ts'
import { places, rankCorrelation } from './rankCorrelation.ts'

/** How far two orders agree: Spearman's rank correlation, or null where it cannot be assessed. */
export function spearman(pairs: readonly (readonly [number, number])[]): RankCorrelation | null {
  const [x, y] = [places(pairs.map(([one]) => one)), places(pairs.map(([, other]) => other))]
  return bootstrap(pairs.length, (times) => rankCorrelation(x, y, times))
}
