import type { Relation } from '../../../data/structure/relation.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import { say } from './relationWords.ts'

/** How far the two orders agree, how sure that is, over how many areas; or that it cannot be assessed. */
export function relationSentence({ points, correlation, timePeriod }: Relation, wording: Wording): string {
  const year = wording.year(timePeriod)
  if (!correlation) return say('sentence.notAssessable', { n: points.length, year })
  const { value, lower, upper } = correlation
  const isUnclear = lower <= 0 && upper >= 0
  return say('sentence', {
    ...{ n: points.length, year },
    value: wording.number(value, 2),
    lower: wording.number(lower, 2),
    upper: wording.number(upper, 2),
    direction: isUnclear ? 'unclear' : value > 0 ? 'together' : 'against',
  })
}
