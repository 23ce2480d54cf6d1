import '../map/map.css'
import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { useOrigin } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { MapView as MapOfAreas } from '../map/MapView.tsx'
import { useMap } from '../map/useMap.ts'
import type { ViewProps } from './ExploreView.tsx'
import { toggled } from './toggled.ts'

/** One year of a series on the map: of the members of the groups chosen, else of every country, and those chosen in any case. */
export function MapView({ hand: { model, selection, choose }, children }: ViewProps) {
  const [{ series }] = model.views as [ExploreModel['views'][number]]
  const { members } = model.others
  const chosen = model.isOfExamples ? [] : selection.areas
  const hand = useMap(series, selection, members ? [...new Set([...members, ...chosen])] : [])
  const address = `${useOrigin()}/${useWords().language}/explore?${writeAddress(model.rows)}`
  const onChoose = (area: string) => area in model.names && choose({ areas: toggled(selection.areas, area) })
  return <MapOfAreas {...{ series, hand, onChoose, address, chosen: selection.areas }}>{children}</MapOfAreas>
}
