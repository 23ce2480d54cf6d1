import { useQuery } from '@tanstack/react-query'
import type { Selection } from '../../../data/structure/selection.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { api } from '../../api.ts'
import type { Choose } from '../../filters/choose.ts'
import { useWords } from '../../messages/words.ts'
import { Failed } from '../Failed.tsx'
import { MapChoices } from './MapChoices.tsx'
import { MapView } from './MapView.tsx'
import { say } from './mapWords.ts'
import { useMap } from './useMap.ts'

export interface MapSectionProps {
  series: string
  selection: Selection
  choose: Choose
}

/** One series in one year on a map: what to choose, the sentence, the map and its table. */
export function MapSection({ series, selection, choose }: MapSectionProps) {
  const { language } = useWords()
  const described = useQuery(api.series.byCode.queryOptions({ language, series }))
  if (described.error) return <Failed error={described.error} retry={() => void described.refetch()} />
  return described.data ? <MapOfSeries series={described.data} {...{ selection, choose }} /> : <div aria-busy="true" />
}

function MapOfSeries({ series, selection, choose }: Omit<MapSectionProps, 'series'> & { series: SeriesDescription }) {
  const { wording } = useWords()
  const hand = useMap(series, selection)
  const { view, ofGoal, positions, grounds, hasClasses } = hand
  const failed = [view, positions, grounds].find(({ error }) => error)
  const isReady = ofGoal && positions.data && (grounds.data || !hasClasses)
  const isStale = view.isPlaceholderData || grounds.isPlaceholderData
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title">{say('heading', { series: wording.isolate(series.name) })}</h2>
      {failed?.error ? (
        <Failed error={failed.error} retry={() => void failed.refetch()} />
      ) : isReady ? (
        <div className={isStale ? 'stale' : undefined} aria-busy={isStale}>
          <MapChoices {...{ series, choose, hand }} lines={ofGoal.view.lines} />
          <MapView
            {...{ series, hand }}
            view={ofGoal.view}
            positions={positions.data}
            grounds={hasClasses ? grounds.data : undefined}
          />
        </div>
      ) : (
        <div aria-busy="true" />
      )}
    </section>
  )
}
