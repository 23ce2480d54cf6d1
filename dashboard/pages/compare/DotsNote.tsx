import type { SeriesView } from '../../../data/structure/shownTable.ts'
import { useWords } from '../../messages/words.ts'
import { useComparisonSay } from '../../tables/comparison/comparisonWords.ts'
import type { DotScale } from './dotScales.ts'

interface DotsNoteProps {
  scales: ReadonlyMap<string, DotScale>
  views: readonly SeriesView[]
}

/** On which scale the dots in the cells stand, for each series. */
export function DotsNote({ scales, views }: DotsNoteProps) {
  const say = useComparisonSay()
  const { wording } = useWords()
  return views.map(({ view, series }) => {
    const own = scales.get(series.series)
    if (!own) return null
    const [low, high] = [own.low, own.high].map((value) => wording.value(value, view.unitMeasure, series.decimals))
    const said = say('dots', { scale: own.scale, low: low!, high: high! })
    return <p key={series.series}>{views.length > 1 ? say('ofSeries', { series: series.name, said }) : said}</p>
  })
}
