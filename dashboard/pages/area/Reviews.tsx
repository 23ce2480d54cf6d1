import { trendSentence } from '../../../data/wording/trendSentence.ts'
import { useAreaSay } from './areaWords.ts'
import { figureLine } from './figureLine.ts'
import { SourceMark } from './SourceMark.tsx'
import type { Told } from './told.ts'

/** In which years the area presented a voluntary national review, as far as is known. */
export function Reviews({ profile, reader }: Told) {
  const say = useAreaSay()
  const figure = profile.figures.find(({ series }) => series.series === 'VNR_PRESENTED')
  if (!figure) return null
  const lines = [figureLine(figure, profile)]
  const view = { measure: 'value', unitMeasure: 'NUMBER', lines, cut: false, total: 1 } as const
  return (
    <section aria-labelledby="reviews-title">
      <h2 id="reviews-title">{say('reviews.title')}</h2>
      <p>
        {trendSentence(view, figure.series, reader)} <SourceMark profile={profile} dataset={figure.series.dataset} />
      </p>
    </section>
  )
}
