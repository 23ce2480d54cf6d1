import type { RankCorrelation } from '../structure/relation.ts'
import { bootstrap } from './bootstrap.ts'
import { places, rankCorrelation } from './rankCorrelation.ts'

/**
 * How far two orders agree once a third is held: the correlation of what remains of their ranks after the ranks of the
 * third are taken out of both, which is worked out from the three rank correlations. Null where it cannot be assessed,
 * and where the third never varies or says all of one of them.
 */
export function partialSpearman(triples: readonly (readonly [number, number, number])[]): RankCorrelation | null {
  const [x, y, held] = [0, 1, 2].map((side) => places(triples.map((triple) => triple[side]!))) as [
    number[],
    number[],
    number[],
  ]
  return bootstrap(triples.length, (times) => {
    const ofBoth = rankCorrelation(x, y, times)
    const ofX = rankCorrelation(x, held, times)
    const ofY = rankCorrelation(y, held, times)
    if (ofBoth === null || ofX === null || ofY === null) return null
    const left = (1 - ofX ** 2) * (1 - ofY ** 2)
    return left < leastLeft ? null : (ofBoth - ofX * ofY) / Math.sqrt(left)
  })
}

/** Below it nothing but rounding is left of an order that the third one says. */
const leastLeft = 1e-9
