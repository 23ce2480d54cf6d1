import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Line, View } from '../../data/structure/line.ts'
import { type Selection, wholeSelection } from '../../data/structure/selection.ts'
import { api } from '../api.ts'
import { useWords } from '../messages/words.ts'
import { mostColours } from './lineSlots.ts'
import type { LineEvents } from './TrendsFigure.tsx'
import { viewQuestion } from './viewQuestion.ts'

const series = 'VNR_PRESENTED'

/**
 * The years in which the areas of a view presented a Voluntary National Review, to be marked in its picture. Room for
 * the mark's meaning is kept while they are on their way; a review that the lists do not show is not marked, and not denied.
 */
export function useReviews(
  view: View,
  selection: Selection,
  labels: ReadonlyMap<Line, string>
): LineEvents | undefined {
  const { say, language, wording } = useWords()
  const { startPeriod, endPeriod, release } = selection
  const areas = [...new Set(view.lines.map(({ refArea }) => refArea))]
  const isMarked = view.lines.length > 0 && view.lines.length <= mostColours && selection.series[0] !== series
  const asked = { ...wholeSelection, series: [series], areas, startPeriod, endPeriod, release }
  const { data, isPending } = useQuery({
    ...api.observations.view.queryOptions(viewQuestion(asked, language)),
    enabled: isMarked,
  })
  return useMemo(() => {
    const yearsOf = new Map(
      data?.lines.map(({ refArea, cells }) => [
        refArea,
        cells.filter(({ obsValue }) => (obsValue ?? 0) > 0).map(({ timePeriod }) => timePeriod),
      ])
    )
    const isAny = [...yearsOf.values()].some((years) => years.length > 0)
    if (!isMarked || (!isPending && !isAny)) return
    return {
      label: say('chart.review'),
      titleOf: (line) =>
        (yearsOf.get(line.refArea) ?? []).map((timePeriod) => ({
          timePeriod,
          title: say('chart.reviewOf', { label: labels.get(line) ?? line.refArea, year: wording.year(timePeriod) }),
        })),
    }
  }, [data, isPending, isMarked, labels, say, wording])
}
