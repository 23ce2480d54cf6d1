import type { RankCorrelation, Relation } from '../../../data/structure/relation.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { RelationSay } from './relationWords.ts'

/** How far the two orders agree, plainly and with income held, how sure that is, over how many areas of each. */
export function relationSentence(
  { points, correlation, incomeHeld, timePeriod }: Relation,
  wording: Wording,
  say: RelationSay
): string {
  const year = wording.year(timePeriod)
  if (!correlation) return say('sentence.notAssessable', { n: points.length, year })
  const plain = say('sentence', { n: points.length, year, ...said(correlation, wording) })
  const { areas: n, correlation: held } = incomeHeld
  const beside = held ? say('sentence.held', { n, ...said(held, wording) }) : say('sentence.heldNotAssessable', { n })
  return wording.say('list.sentences', { first: plain, rest: beside })
}

const said = ({ value, lower, upper }: RankCorrelation, { number }: Wording) => ({
  value: number(value, 2),
  lower: number(lower, 2),
  upper: number(upper, 2),
  direction: lower <= 0 && upper >= 0 ? 'unclear' : value > 0 ? 'together' : 'against',
})
