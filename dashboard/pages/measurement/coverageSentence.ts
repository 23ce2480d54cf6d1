import type { CoverageYear } from '../../../data/structure/line.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { MeasurementSay } from './measurementWords.ts'

/** What the last year has and lacks, and when most areas and fewest had a figure. */
export function coverageSentence(coverage: readonly CoverageYear[], wording: Wording, say: MeasurementSay): string {
  const last = coverage.at(-1)!
  const { reporters, possible, populationShare } = last
  const counts = { year: wording.year(last.timePeriod), n: reporters, possible, without: possible - reporters }
  const first =
    populationShare === null
      ? say('sentence.counts', counts)
      : say('sentence.share', { ...counts, share: wording.share(populationShare) })
  if (coverage.length === 1) return first
  const byCount = [...coverage].sort((a, b) => a.reporters - b.reporters)
  const [fewest, most] = [byCount[0]!, byCount.at(-1)!]
  if (fewest.reporters === most.reporters) return first
  const rest = say('sentence.range', {
    ...{ most: most.reporters, fewest: fewest.reporters },
    mostYear: wording.year(most.timePeriod),
    fewestYear: wording.year(fewest.timePeriod),
  })
  return wording.sentences([first, rest])
}
