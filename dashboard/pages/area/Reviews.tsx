import { useAreaSay } from './areaWords.ts'
import { SourceMark } from './SourceMark.tsx'
import type { Told } from './told.ts'

/** In which years the area presented a voluntary national review, as far as is known. */
export function Reviews({ profile, reader }: Told) {
  const say = useAreaSay()
  const { wording } = reader
  const figure = profile.figures.find(({ series }) => series.series === 'VNR_PRESENTED')
  if (!figure) return null
  const label = say('reviews.title')
  const known = figure.cells.filter(({ obsValue }) => (obsValue ?? 0) > 0)
  const years = known.map(({ timePeriod }) => wording.year(timePeriod)).join(wording.say('list.comma'))
  return (
    <p className="hint">
      {known.length > 0
        ? wording.say('trend.event.line', { label, years })
        : wording.say('trend.event.none', { label, years: wording.years(profile.startPeriod, profile.endPeriod) })}{' '}
      <SourceMark profile={profile} dataset={figure.series.dataset} />
    </p>
  )
}
