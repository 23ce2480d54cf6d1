import type { Measure } from '../../data/structure/codelists.ts'
import type { Scale } from './chooseScale.ts'
import { logAxis } from './logAxis.ts'

export interface ValueAxis {
  domain: [number, number]
  ticks: number[]
  /** How many decimals the ticks need; by powers of ten each has its own. */
  decimals: number
  /** Set on a scale by powers of ten: whether zeros stand under it, on a rail of their own. */
  log?: { hasZero: boolean }
}

/**
 * The scale that values share, with about so many ticks at steps of 1, 2 or 5. It starts at zero, since counts and rates
 * are read by their height; an index is read against its 100, which it always holds. Whole values have whole ticks.
 */
export function valueAxis(values: readonly number[], measure: Measure, count = 5): ValueAxis {
  const always = measure === 'index' ? 100 : 0
  const low = values.reduce((least, value) => Math.min(least, value), always)
  const high = values.reduce((most, value) => Math.max(most, value), always)
  if (low === high) return { domain: [low, low + 1], ticks: values.length > 0 ? [low] : [], decimals: 0 }
  const step = Math.max(niceStep((high - low) / count), values.every(Number.isInteger) ? 1 : 0)
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  // A division gives 0.3 where a product of steps gives 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(decimals)))
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks, decimals }
}

/**
 * The scale that is asked for, with about so many ticks. One by powers of ten serves no index, which is read against its
 * 100, and no value below zero; those at zero stand on a rail under it.
 */
export function axisOf(
  values: readonly number[],
  { measure, scale }: { measure: Measure; scale?: Scale },
  count: Record<Scale, number>
): ValueAxis {
  const canLog = scale === 'log' && measure !== 'index' && values.every((value) => value >= 0)
  const powers = canLog ? logAxis(values, count.log) : undefined
  if (!powers) return valueAxis(values, measure, count.linear)
  const hasZero = values.includes(0)
  return { ...powers, ticks: [...(hasZero ? [0] : []), ...powers.ticks], decimals: 0, log: { hasZero } }
}

/** The 1, 2 or 5 times a power of ten that is nearest above. */
function niceStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast))
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= atLeast * (1 - 1e-9)) ?? 10 * power
}
