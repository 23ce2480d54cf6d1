import { period, wholeSelection } from '../../../data/structure/selection.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'
import { useStartSay } from './startWords.ts'
import type { Told } from './TrueFigure.tsx'

const series = 'VNR_PRESENTED'

/** Voluntary national reviews that are listed here by country, of all that were presented. */
export function useReviews(): Told {
  const say = useStartSay()
  const { language, wording, say: sayFrame } = useWords()
  const years = { startPeriod: period.start, endPeriod: period.end }
  const selection = { ...wholeSelection, series: ['VNR_COUNT'], areas: ['001'] }
  const [coverage, world, { source }] = useAnswers(
    api.coverage.bySeries.queryOptions({ series, ...years }),
    api.observations.view.queryOptions({ ...selection, language }),
    api.series.byCode.queryOptions({ language, series })
  )
  const listed = coverage.reduce((sum, { reportersAboveZero }) => sum + reportersAboveZero, 0)
  const presented = world.lines[0]!.cells.reduce((sum, { obsValue }) => sum + (obsValue ?? 0), 0)
  return {
    figure: sayFrame('coverage.of', { n: listed, m: presented }),
    what: say('reviews', { years: wording.years(years.startPeriod, years.endPeriod) }),
    caution: say('reviews.caution', { n: presented - listed }),
    source: sourceLine(source, world.release, wording),
    to: `/explore?view=table&series=${series}&show=with_values`,
  }
}
