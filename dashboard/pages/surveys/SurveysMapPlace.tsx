import { latePart } from '../../late/latePart.tsx'
import { WhenNear } from '../map/WhenNear.tsx'
import type { SurveysMapProps } from './SurveysMap.tsx'

const SurveysMap = latePart(async () => (await import('./SurveysMap.tsx')).SurveysMap)

/** Where the map stands: it is fetched when a reader comes near. */
export const SurveysMapPlace = (props: SurveysMapProps) => (
  <WhenNear className="surveys-map">
    <SurveysMap {...props} />
  </WhenNear>
)
