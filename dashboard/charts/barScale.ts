import { logAxis, logPlace, tickDecimals } from './logAxis.ts'
import { valueAxis } from './valueAxis.ts'

/** What the length of a bar is made from, and the room that its number takes after it. */
export interface BarExtent {
  value: number
  isFlagged: boolean
  room: number
}

export interface BarScale {
  isLog: boolean
  /** Where zero stands; undefined on a scale by powers that no zero is shown on. */
  zero: number | undefined
  /** In pixels from the start of the bars. What lies beyond the scale stands at its edge. */
  place(value: number): number
  isBeyond(value: number): boolean
  ticks: { value: number; decimals: number; x: number }[]
}

const zeroRoom = 26

/**
 * The scale that bars share in so many pixels, as long as their numbers leave it. It is of those that are not flagged alone,
 * from zero; by powers of ten where that is asked for and no value is below zero.
 */
export function barScale(bars: readonly BarExtent[], asked: 'linear' | 'log', width: number): BarScale {
  const sound = bars.filter(({ isFlagged }) => !isFlagged).map(({ value }) => value)
  const count = Math.max(2, Math.floor(width / 90))
  const powers =
    asked === 'log' && bars.every(({ value }) => value >= 0) ? logAxis(sound, Math.floor(width / 55)) : undefined
  if (powers) {
    const start = bars.some(({ value }) => value === 0) ? zeroRoom : 0
    const along = (value: number) => clamp(logPlace(value, powers.domain), [0, 1])
    const { unit } = spread(
      bars.filter(({ value }) => value > 0).map(({ value, room }) => ({ at: along(value), room })),
      width - start
    )
    const place = (value: number) => hundredths(value === 0 ? 0 : start + along(value) * unit)
    return {
      ...{ isLog: true, place, zero: start > 0 ? 0 : undefined },
      isBeyond: (value) => value !== 0 && (value < powers.domain[0] || value > powers.domain[1]),
      ticks: [...(start > 0 ? [0] : []), ...powers.ticks].map((value) => ({
        ...{ value, x: place(value), decimals: tickDecimals(value) },
      })),
    }
  }
  const axis = valueAxis(sound, 'value', count)
  const domain: [number, number] = sound.length > 0 ? [Math.min(0, ...sound), Math.max(0, ...sound)] : axis.domain
  const held = (value: number) => clamp(value, domain)
  const ticks = axis.ticks.filter((tick) => tick >= domain[0] && tick <= domain[1])
  const { unit, zero } = spread(
    bars.map(({ value, room }) => ({ at: held(value), room, isBelow: value < 0 })),
    width
  )
  const place = (value: number) => hundredths(zero + held(value) * unit)
  return {
    ...{ isLog: false, place, zero: hundredths(zero) },
    isBeyond: (value) => value < domain[0] || value > domain[1],
    ticks: ticks.map((value) => ({ value, x: place(value), decimals: axis.decimals })),
  }
}

interface Reach {
  at: number
  room: number
  isBelow?: boolean
}

/** How many pixels a unit may have, so that every bar and the number after it fit on its own side of zero. */
function spread(reaches: readonly Reach[], width: number): { unit: number; zero: number } {
  const none: Reach = { at: 0, room: 0 }
  const below = [none, ...reaches.filter(({ isBelow }) => isBelow)]
  const above = [none, ...reaches.filter(({ isBelow }) => !isBelow)]
  const units = below.flatMap((one) =>
    above
      .filter((other) => other.at > one.at)
      .map((other) => Math.max(1, width - one.room - other.room) / (other.at - one.at))
  )
  const unit = units.length > 0 ? Math.min(...units) : 0
  return { unit, zero: Math.max(...below.map(({ at, room }) => room - at * unit)) }
}

const clamp = (value: number, [low, high]: readonly [number, number]) => Math.max(low, Math.min(value, high))
const hundredths = (pixels: number) => Math.round(pixels * 100) / 100
