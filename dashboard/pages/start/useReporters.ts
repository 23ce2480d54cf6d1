import { period } from '../../../data/structure/selection.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { usePageRelease } from '../../frame/page.ts'
import { useWords } from '../../messages/words.ts'
import { useStartSay } from './startWords.ts'
import type { Told } from './TrueFigure.tsx'

const series = 'VOLUNTEERS'
const last = { startPeriod: period.end, endPeriod: period.end }

/** How many areas have a figure for the last year, of those that can have one. */
export function useReporters(): Told {
  const say = useStartSay()
  const { language, wording, say: sayFrame } = useWords()
  const [[year], { name, source }] = useAnswers(
    api.coverage.bySeries.queryOptions({ series, ...last }),
    api.series.byCode.queryOptions({ language, series })
  )
  const { reporters, possible, timePeriod, populationShare } = year!
  return {
    figure: sayFrame('coverage.of', { n: reporters, m: possible }),
    what: say('reporters', { year: wording.year(timePeriod), series: name }),
    caution: say('reporters.caution', {
      share: populationShare === null ? '–' : wording.value(populationShare * 100, 'PT', 0),
    }),
    source: sourceLine(source, usePageRelease(), wording),
    to: `/explore?view=table&series=${series}&startPeriod=${period.end}`,
  }
}
