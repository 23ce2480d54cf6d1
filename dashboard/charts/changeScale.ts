import type { Change, ChangeOptions } from './changeOptions.ts'
import { logAxis, logPlace, tickDecimals } from './logAxis.ts'
import { valueAxis } from './valueAxis.ts'

export interface ChangeScale {
  /** How far along it a value lies, from 0 to 1. */
  along(value: number): number
  ticks: { value: number; text: string }[]
}

/** The scale of all first and last figures, with about so many ticks; a linear one holds zero. */
export function changeScale(changes: readonly Change[], options: ChangeOptions, count: number): ChangeScale {
  const values = changes.flatMap(({ start, end }) => [start, end])
  const worded = (value: number, decimals: number) => ({ value, text: options.formatTick(value, decimals) })
  const powers = options.scale === 'log' ? logAxis(values, count) : undefined
  if (powers)
    return {
      along: (value) => logPlace(value, powers.domain),
      ticks: powers.ticks.map((tick) => worded(tick, tickDecimals(tick))),
    }
  const { ticks, decimals } = valueAxis(values, 'value', count)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  return {
    along: (value) => (high > low ? (value - low) / (high - low) : 0),
    ticks: ticks.filter((tick) => tick >= low && tick <= high).map((tick) => worded(tick, decimals)),
  }
}
