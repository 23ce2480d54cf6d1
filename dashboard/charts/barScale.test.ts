import { expect, it } from 'vitest'
import { type BarExtent, barScale } from './barScale.ts'

const bar = (value: number, isFlagged = false): BarExtent => ({ value, isFlagged, room: 40 })

it('goes from zero to the largest, and leaves every number its room', () => {
  const { zero, place } = barScale([bar(5), bar(2.5)], 'linear', 440)
  expect([zero, place(2.5), place(5)]).toEqual([0, 200, 400])
})

it('is never made for what is flagged, which ends at its edge', () => {
  const { place, isBeyond, ticks } = barScale([bar(5), bar(439_731_865, true)], 'linear', 440)
  expect(place(439_731_865)).toBe(place(5))
  expect([5, 439_731_865].map(isBeyond)).toEqual([false, true])
  expect(ticks.at(-1)!.value).toBeLessThanOrEqual(5)
})

it('has the same unit on both sides of zero, with room for numbers on each', () => {
  const { zero, place } = barScale([bar(4), bar(-2)], 'linear', 380)
  expect(zero! - place(-2)).toBeCloseTo((place(4) - zero!) / 2)
  expect(place(-2)).toBeCloseTo(40)
  expect(place(4)).toBeCloseTo(340)
})

it('goes by powers of ten where that is asked for, with a zero apart from them', () => {
  const { isLog, place, zero } = barScale([bar(0), bar(0.1), bar(1), bar(10)], 'log', 440)
  expect(isLog).toBe(true)
  expect(zero).toBe(0)
  expect(place(0.1)).toBeGreaterThan(10)
  expect(place(10) - place(1)).toBeCloseTo(place(1) - place(0.1), 1)
  expect(barScale([bar(1), bar(10)], 'log', 440).zero).toBeUndefined()
})

it('stays linear where a value is below zero, which has no power', () => {
  expect(barScale([bar(-1), bar(10)], 'log', 440).isLog).toBe(false)
})

it('has a place for all where nothing or only zero was reported', () => {
  expect(barScale([bar(0), bar(0)], 'linear', 440).place(0)).toBe(0)
  expect(barScale([bar(0), bar(0)], 'log', 440).place(0)).toBe(0)
  expect(barScale([], 'linear', 440).ticks).toEqual([])
})
