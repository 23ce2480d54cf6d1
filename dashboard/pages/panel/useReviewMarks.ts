import { useMemo } from 'react'
import type { ReviewYears } from '../../../api/models/reviewYears.ts'
import type { Line } from '../../../data/structure/line.ts'
import { useWords } from '../../messages/words.ts'
import type { LineEvents } from './TrendsFigure.tsx'

/** Voluntary National Reviews as marks at the lines of their areas; none where no area presented one. */
export function useReviewMarks(reviews: ReviewYears, labels: ReadonlyMap<Line, string>): LineEvents | undefined {
  const { say, wording } = useWords()
  return useMemo(() => {
    if (Object.keys(reviews).length === 0) return
    return {
      label: say('chart.review'),
      rail: say('chart.reviewRail'),
      titleOf: (line) =>
        (reviews[line.refArea] ?? []).map((timePeriod) => ({
          timePeriod,
          title: say('chart.reviewOf', { label: labels.get(line) ?? line.refArea, year: wording.year(timePeriod) }),
        })),
    }
  }, [reviews, labels, say, wording])
}
