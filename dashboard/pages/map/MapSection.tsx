import { useDeferredValue } from 'react'
import type { Selection } from '../../../data/structure/selection.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import type { Choose } from '../../filters/choose.ts'
import { useWords } from '../../messages/words.ts'
import { MapChoices } from './MapChoices.tsx'
import { MapView } from './MapView.tsx'
import { useMapSay } from './mapWords.ts'
import { useMap } from './useMap.ts'

export interface MapSectionProps {
  series: string
  selection: Selection
  choose: Choose
  /** Whose figures it shows; none is every area. */
  areas?: readonly string[]
}

/** One series in one year on a map: what to choose, the sentence, the map and its table. */
export function MapSection({ series: code, selection, choose, areas }: MapSectionProps) {
  const say = useMapSay()
  const { wording, language } = useWords()
  const shown = useDeferredValue(selection)
  const isWaiting = shown !== selection
  const series = useAnswer(api.series.byCode.queryOptions({ language, series: code }))
  const hand = useMap(series, shown, areas)
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title">{say('heading', { series: wording.isolate(series.name) })}</h2>
      <div className={isWaiting ? 'stale' : undefined} aria-busy={isWaiting}>
        <MapChoices {...{ series, choose, hand }} />
        <MapView {...{ series, hand }} />
      </div>
    </section>
  )
}
