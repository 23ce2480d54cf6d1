import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { firstCodes } from '../../../data/structure/dimensionCodes.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { namesInAllOf } from '../../../data/wording/hasWords.ts'
import { goalOf, isOneBreakdown } from '../../../data/wording/table/oneBreakdown.ts'
import { isRankable } from '../../../data/wording/table/tableColumns.ts'
import type { TableParts } from '../../../data/wording/table/tableParts.ts'
import { api } from '../../api.ts'
import { useWords } from '../../messages/words.ts'
import { unarranged, viewQuestion } from '../viewQuestion.ts'
import type { Comparison, DescribedView } from './useComparison.ts'

type Parts = Pick<TableParts, 'ranks' | 'comparable' | 'namesInAll' | 'aggregates'>

/** What stands beside the figures: ranks, groups as a whole; what rows are found and compared by. */
export function useTableParts({ selection, views }: Comparison): Parts & { isNotThere: boolean; isWaiting: boolean } {
  const { language } = useWords()
  const { comparableWith, text } = selection
  const rankable = selection.across === 'years' ? views.filter(isRankable) : []
  const ranks = useQuery({
    queryKey: ['ranks', rankable.map((of) => questionOf(of, selection))],
    queryFn: ({ client }) =>
      Promise.all(
        rankable.map(async (of) => {
          const answer = await client.fetchQuery(api.comparability.ranks.queryOptions(questionOf(of, selection)))
          return [of.series.series, answer] as const
        })
      ),
    enabled: rankable.length > 0,
  })
  const ranksBySeries = useMemo(() => ranks.data && new Map(ranks.data), [ranks.data])
  const comparable = useQuery({
    ...api.comparability.linesWith.queryOptions({ ...unarranged(selection), comparableWith }),
    enabled: comparableWith !== undefined,
    placeholderData: keepPreviousData,
  })
  const entries = useQuery({ ...api.search.entries.queryOptions(), enabled: text !== '' })
  const namesInAll = useMemo(() => entries.data && namesInAllOf(entries.data), [entries.data])
  const isOne = isOneBreakdown(selection, views)
  const wholes = selection.group.length > 0 && isOne ? views.map((of) => wholeQuestion(of, selection, language)) : []
  const aggregates = useQuery({
    queryKey: ['wholes', wholes],
    queryFn: ({ client }) =>
      Promise.all(wholes.map((question) => client.fetchQuery(api.coverage.aggregate.queryOptions(question)))),
    enabled: wholes.length > 0,
  })
  return {
    ranks: rankable.length > 0 ? ranksBySeries : undefined,
    comparable: comparableWith !== undefined ? comparable.data : undefined,
    namesInAll,
    aggregates: wholes.length > 0 ? aggregates.data : undefined,
    isNotThere: comparableWith !== undefined && comparable.isError,
    isWaiting: [ranks, comparable, aggregates].some((part) => part.isLoading),
  }
}

/** What is asked of one series alone, in the measure in which it is shown. */
function questionOf({ view, series }: DescribedView, selection: Selection) {
  const { language: _, ...question } = viewQuestion(selection, 'en')
  return { ...question, series: [series.series], measure: view.measure }
}

function wholeQuestion(
  { view, series }: DescribedView,
  selection: Selection,
  language: Parameters<typeof viewQuestion>[1]
) {
  const { group, aggregate, startPeriod, endPeriod, release } = selection
  return {
    ...{ group, startPeriod, endPeriod, release, language, measure: view.measure, series: series.series },
    reporterRule: aggregate,
    ...firstCodes(selection),
    ...goalOf(series, selection),
  }
}
