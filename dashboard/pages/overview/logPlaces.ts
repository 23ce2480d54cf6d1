import { type LogAxis, logAxis, logPlace } from '../../charts/logAxis.ts'

/** A scale by powers of ten in a small picture: where a value stands between two edges, and the ticks along it. */
export interface LogPlaces {
  ticks: readonly number[]
  /** What lies beyond the scale stands at its edge. */
  at(value: number): number
}

/** Over these values, from the edge of the least to that of the greatest. */
export function logPlaces(values: readonly number[], [from, to]: readonly [number, number], ticks = 4): LogPlaces {
  const axis: LogAxis = logAxis(values, ticks) ?? { domain: [0.1, 10], ticks: [1] }
  return {
    ticks: axis.ticks,
    at: (value) => {
      const along = value > 0 ? Math.max(0, Math.min(1, logPlace(value, axis.domain))) : 0
      return Math.round((from + along * (to - from)) * 10) / 10
    },
  }
}
