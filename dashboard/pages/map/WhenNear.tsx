import { type ReactNode, useRef } from 'react'
import { Boundary } from '../../answers/Boundary.tsx'
import { useIsNear } from './useIsNear.ts'

interface WhenNearProps {
  /** Its look keeps the room that the content will need. */
  className: string
  children: ReactNode
}

/** What stands here is fetched and drawn when a reader comes near. */
export function WhenNear({ className, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place)
  return (
    <div ref={place} className={className}>
      {isNear && <Boundary waiting={<div aria-busy="true" />}>{children}</Boundary>}
    </div>
  )
}
