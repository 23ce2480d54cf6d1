import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Selection } from '../../../data/structure/selection.ts'
import { seriesSelection } from '../../../data/structure/seriesSelection.ts'
import { api } from '../../api.ts'
import { useWords } from '../../messages/words.ts'
import type { Answers } from '../viewBodies.ts'
import { viewQuestion } from '../viewQuestion.ts'

/** The answer for one series, described. */
export type DescribedView = Pick<Answers, 'view' | 'series'>

export interface Comparison {
  /** What the views answer: while other figures are on their way, still what was asked before. */
  selection: Selection
  views: DescribedView[]
  isStale: boolean
}

/** The views of all series of the address. The first has been fetched by the page; the others come with it. */
export function useComparison({ hand, view, series }: Answers): Comparison {
  const { language } = useWords()
  const { selection, list } = hand
  const others = selection.series.length > 1
  const questions = selection.series.flatMap((code) => {
    const known = list.data?.find((one) => one.series === code)
    return known ? [viewQuestion(seriesSelection(selection, known), language)] : []
  })
  const several = useQuery({
    queryKey: ['comparison', questions],
    queryFn: ({ client }) =>
      Promise.all(
        questions.map(async (question): Promise<DescribedView> => {
          const [view, series] = await Promise.all([
            client.fetchQuery(api.observations.view.queryOptions(question)),
            client.fetchQuery(api.series.byCode.queryOptions({ language, series: question.series[0]! })),
          ])
          return { view, series }
        })
      ),
    enabled: others && questions.length > 0,
    placeholderData: keepPreviousData,
  })
  const isWaiting = others
    ? several.data === undefined || several.isPlaceholderData
    : hand.view.isPlaceholderData || hand.series.isPlaceholderData
  const now = { selection, views: others ? (several.data ?? []) : [{ view, series }] }
  // Figures of one question under the columns of the next would be gaps that are none.
  const settled = useRef(now)
  if (!isWaiting) settled.current = now
  return { ...settled.current, isStale: isWaiting }
}
