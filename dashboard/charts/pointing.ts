import { createContext } from 'react'

type Heard = (area: string | undefined, by: object) => void

/** Which area is pointed at, by a picture or by a list beside it, so that each can light it; nothing is drawn anew for it. */
export interface Pointing {
  point: Heard
  /** Hears what is pointed at, from now on, until what is returned is called. */
  hear(heard: Heard): () => void
}

export function createPointing(): Pointing {
  const hearers = new Set<Heard>()
  let now: Parameters<Heard> | undefined
  return {
    point(area, by) {
      if (area === now?.[0]) return
      now = [area, by]
      for (const heard of hearers) heard(area, by)
    },
    hear(heard) {
      hearers.add(heard)
      if (now) heard(...now)
      return () => hearers.delete(heard)
    },
  }
}

/** Of a page that has both; none elsewhere. */
export const PointingHere = createContext<Pointing | undefined>(undefined)
