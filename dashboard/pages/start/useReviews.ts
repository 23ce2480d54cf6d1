import { useQuery } from '@tanstack/react-query'
import { period, wholeSelection } from '../../../data/structure/selection.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../api.ts'
import { pageRelease } from '../../frame/pageRelease.ts'
import { useWords } from '../../messages/words.ts'
import { viewQuestion } from '../viewQuestion.ts'
import { say } from './startWords.ts'
import type { Told } from './TrueFigure.tsx'

const series = 'VNR_PRESENTED'

/** Voluntary national reviews that are listed here by country, of all that were presented. */
export function useReviews() {
  const { language, wording, say: sayFrame } = useWords()
  const years = { startPeriod: period.start, endPeriod: period.end }
  const coverage = useQuery(api.coverage.bySeries.queryOptions({ series, ...years }))
  const selection = { ...wholeSelection, series: ['VNR_COUNT'], areas: ['001'] }
  const world = useQuery(api.observations.view.queryOptions(viewQuestion(selection, language)))
  const description = useQuery(api.series.byCode.queryOptions({ language, series }))
  const listed = coverage.data?.reduce((sum, { reportersAboveZero }) => sum + reportersAboveZero, 0)
  const presented = world.data?.lines[0]?.cells.reduce((sum, { obsValue }) => sum + (obsValue ?? 0), 0)
  const told: Told | undefined =
    listed !== undefined && presented !== undefined && description.data
      ? {
          figure: sayFrame('coverage.of', { n: listed, m: presented }),
          what: say('reviews', { years: wording.years(years.startPeriod, years.endPeriod) }),
          caution: say('reviews.caution', { n: presented - listed }),
          source: sourceLine(description.data.source, pageRelease() ?? '', wording),
          to: `/compare?series=${series}&show=with_values`,
        }
      : undefined
  return { key: 'reviews', isFailed: coverage.isError || world.isError || description.isError, told }
}
