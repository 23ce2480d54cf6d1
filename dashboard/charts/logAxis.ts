/** A scale by powers of ten. */
export interface LogAxis {
  domain: [number, number]
  ticks: number[]
}

const steps = [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9]]

/**
 * The scale of values above zero, a little wider than they are, with about so many ticks: powers of ten, with 3 between
 * them where there is room, and closer ones where all values are near each other. Undefined where no value is above zero.
 */
export function logAxis(values: readonly number[], count: number): LogAxis | undefined {
  const above = values.filter((value) => value > 0)
  if (above.length === 0) return undefined
  const [least, most] = [Math.min(...above), Math.max(...above)]
  const room = Math.max((most / least) ** 0.04, 1.05)
  const domain: [number, number] = [least / room, most * room]
  const choices = steps.map((each) => ticksWithin(domain, each))
  const ticks =
    choices.findLast((choice) => choice.length <= count && choice.length > 1) ??
    choices.find((choice) => choice.length > 1) ??
    choices.at(-1)!
  return { domain, ticks: thinned(ticks, count) }
}

/** How many decimals a tick of such a scale needs. */
export function tickDecimals(tick: number): number {
  if (tick === 0) return 0
  const power = Math.floor(Math.log10(Math.abs(tick)) + 1e-9)
  const digit = Math.abs(tick) / 10 ** power
  return Math.max(0, (Math.abs(digit - Math.round(digit)) < 1e-6 ? 0 : 1) - power)
}

/** How far along the scale a value lies, from 0 to 1; what lies beyond it is past them. */
export function logPlace(value: number, [low, high]: readonly [number, number]): number {
  return Math.log(value / low) / Math.log(high / low)
}

function ticksWithin([low, high]: readonly [number, number], each: readonly number[]): number[] {
  const powers = Array.from(
    { length: Math.floor(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
    (_, i) => Math.floor(Math.log10(low)) + i
  )
  return powers
    .flatMap((power) => each.map((digit) => Number(`${digit}e${power}`)))
    .filter((tick) => tick >= low && tick <= high)
}

function thinned(ticks: readonly number[], count: number): number[] {
  const step = Math.ceil(ticks.length / Math.max(2, count))
  return ticks.filter((_, i) => i % step === 0)
}
