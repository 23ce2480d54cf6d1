import { relationRule } from '../../../data/structure/relation.ts'
import { pairedYears, type Scatter } from '../../../data/structure/scatter.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { saidCorrelation } from '../../../data/wording/saidCorrelation.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { RelationSay } from './relationWords.ts'

/** How far the two orders agree, plainly and with income held, how sure that is, over how many areas of each; or why not. */
export function scatterSentence(
  scatter: Scatter,
  { selection, wording, say }: { selection: Selection; wording: Wording; say: RelationSay }
): string {
  const { correlation, noCorrelation, incomeHeld, areas: n } = scatter
  if (!correlation) return say(`sentence.${noCorrelation ?? 'too_few'}`, { n, least: relationRule.leastPairs })
  const { startPeriod, endPeriod } = pairedYears(scatter, selection)
  const years = wording.years(startPeriod, endPeriod)
  const plain = say('sentence', { n, years, ...saidCorrelation(correlation, wording) })
  if (!incomeHeld) return plain
  const { areas, correlation: held } = incomeHeld
  const beside = held
    ? say('sentence.held', { n: areas, ...saidCorrelation(held, wording) })
    : say('sentence.heldNotAssessable', { n: areas })
  return wording.sentences([plain, beside])
}
