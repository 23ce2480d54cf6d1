import type { RankCorrelation } from '../structure/relation.ts'
import type { Wording } from './wording.ts'

/** A correlation in numbers, and its direction where the interval leaves one. */
export const saidCorrelation = ({ value, lower, upper }: RankCorrelation, { number }: Pick<Wording, 'number'>) => ({
  value: number(value, 2),
  lower: number(lower, 2),
  upper: number(upper, 2),
  direction: lower <= 0 && upper >= 0 ? ('unclear' as const) : value > 0 ? ('together' as const) : ('against' as const),
})
