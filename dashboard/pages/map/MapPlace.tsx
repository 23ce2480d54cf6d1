import './map.css'
import { lazy, useRef } from 'react'
import { Boundary } from '../../answers/Boundary.tsx'
import type { MapSectionProps } from './MapSection.tsx'
import { useIsNear } from './useIsNear.ts'

const MapSection = lazy(async () => ({ default: (await import('./MapSection.tsx')).MapSection }))

/** Where a map stands: its code, coastlines and figures travel when a reader comes near, and its room is kept until then. */
export function MapPlace(props: MapSectionProps) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place)
  return (
    <div ref={place} className="map-place">
      {isNear && (
        <Boundary waiting={<div aria-busy="true" />}>
          <MapSection {...props} />
        </Boundary>
      )}
    </div>
  )
}
