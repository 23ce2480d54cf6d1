import { logAxis, logPlace, tickDecimals } from './logAxis.ts'
import { valueAxis } from './valueAxis.ts'

/** By powers of ten, linear, or from 0 to 100 whatever the figures are. */
export type ScatterScale = 'log' | 'linear' | 'hundred'

export interface ScatterAxis {
  /** How many pixels from its start a value stands. */
  place(value: number): number
  ticks: { value: number; decimals: number }[]
}

const zeroRoom = 34

/**
 * One of the two scales of a scatter, in so many pixels with so many ticks. By powers a zero, which has none, stands at its
 * foot under its own name; where a value is below zero it is linear.
 */
export function scatterAxis(
  values: readonly number[],
  { scale, length, count }: { scale: ScatterScale; length: number; count: number }
): ScatterAxis {
  const powers = scale === 'log' && values.every((value) => value >= 0) ? logAxis(values, count) : undefined
  if (powers) {
    const start = values.includes(0) ? zeroRoom : 0
    return {
      place: (value) => (value === 0 ? 14 : start + logPlace(value, powers.domain) * (length - start)),
      ticks: [...(start > 0 ? [0] : []), ...powers.ticks].map((value) => ({ value, decimals: tickDecimals(value) })),
    }
  }
  const { domain, ticks, decimals } =
    scale === 'hundred'
      ? { domain: [0, 100] as const, ticks: [0, 25, 50, 75, 100], decimals: 0 }
      : valueAxis(values, 'value', count)
  return {
    place: (value) => ((value - domain[0]) / (domain[1] - domain[0])) * length,
    ticks: ticks.map((value) => ({ value, decimals })),
  }
}
