import { latePart } from '../../late/latePart.tsx'
import './map.css'
import type { MapSectionProps } from './MapSection.tsx'
import { WhenNear } from './WhenNear.tsx'

const MapSection = latePart(async () => (await import('./MapSection.tsx')).MapSection)

/** Where a map stands: its code, coastlines and figures travel when a reader comes near, and its room is kept until then. */
export const MapPlace = (props: MapSectionProps) => (
  <WhenNear className="map-place">
    <MapSection {...props} />
  </WhenNear>
)
