import type { StoredObservation } from './storedObservation.ts'

/** What an importer makes of a publisher's file: what we keep, and what we set aside and why. */
export interface Imported {
  observations: StoredObservation[]
  setAside: SetAside[]
}

/** A row that fits no area of ours. Listed with its reason, never dropped silently. */
export interface SetAside {
  originalArea: string
  timePeriod: number
  series: string
  originalValue: string
  reason: string
}

/** The areas of a release: their codes in default order, and by ISO code. */
export interface AreaCodes {
  refAreas: string[]
  ofIso: ReadonlyMap<string, string>
}

export const notAnArea = 'not an area of the M49 list'
