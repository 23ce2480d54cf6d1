import { goals } from '../../../data/structure/codelists.ts'
import type { Evidence } from '../../../data/structure/goalEvidence.ts'
import type { SayOf } from '../../../data/wording/format.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { Say } from '../../messages/interfaceSay.ts'
import type english from './messages/en.json'

interface Voice {
  sayFrame: Say
  say: SayOf<keyof typeof english>
  wording: Wording
}

/** What the matrix says: for which Goal most areas have a figure and for which fewest. Ties name all that tie. */
export function evidenceSentence(evidence: Evidence, { say, sayFrame, wording }: Voice): string {
  const counted = evidence.totals.map(([, , , areas], at) => ({ goal: goals[at]!, areas }))
  const most = Math.max(...counted.map(({ areas }) => areas))
  const least = Math.min(...counted.map(({ areas }) => areas))
  const named = (areas: number) => {
    const its = counted.filter((one) => one.areas === areas).map(({ goal }) => goal)
    return sayFrame('goals.chosen', { n: its.length, goals: wording.list(its) })
  }
  const intro = say('intro', { years: wording.years(evidence.startPeriod, evidence.endPeriod) })
  if (most === least) return intro
  const claim = say('most', {
    most: named(most),
    mostAreas: wording.number(most),
    least: named(least),
    leastAreas: wording.number(least),
    areas: wording.number(evidence.areas),
  })
  return wording.say('list.sentences', { first: intro, rest: claim })
}
