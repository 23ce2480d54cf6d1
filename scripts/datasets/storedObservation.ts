import type { MissingReason, ObsStatus } from '../../data/structure/codelists.ts'
import { statusOfReason } from '../../data/structure/codelists.ts'
import { type Dimension, noBreakdown } from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'

/** An observation as our tables keep it: its flags and its survey are set when a release is built. */
export type StoredObservation = Omit<Observation, 'flag' | 'survey'>

type Place = Pick<Observation, 'dataset' | 'series' | 'refArea' | 'timePeriod'> & Partial<Pick<Observation, Dimension>>

/** A figure that its publisher gives. */
export function published(
  place: Place,
  obsValue: number,
  attributes: { source: string; obsStatus?: ObsStatus } & Partial<
    Pick<Observation, 'timeDetail' | 'originalValue' | 'lower' | 'upper' | 'comment'>
  >
): StoredObservation {
  return { ...emptyObservation, ...place, obsValue, obsStatus: 'A', ...attributes }
}

/** A gap with its reason, and an argument where the reason needs one. */
export function missing(place: Place, missingReason: MissingReason, comment: string | null = null): StoredObservation {
  return { ...emptyObservation, ...place, obsStatus: statusOfReason[missingReason][0], missingReason, comment }
}

const emptyObservation = {
  ...noBreakdown,
  obsValue: null,
  missingReason: null,
  source: null,
  timeDetail: null,
  originalValue: null,
  lower: null,
  upper: null,
  comment: null,
} as const
