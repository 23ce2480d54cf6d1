import { expect, it } from 'vitest'
import { logAxis, logPlace, tickDecimals } from './logAxis.ts'

it('has powers of ten for ticks, and 3 between them where there is room', () => {
  expect(logAxis([0.03, 45.8], 4)!.ticks).toEqual([0.1, 1, 10])
  expect(logAxis([0.03, 45.8], 8)!.ticks).toEqual([0.03, 0.1, 0.3, 1, 3, 10, 30])
})

it('has at least two ticks where all values are near each other', () => {
  expect(logAxis([31, 44], 5)!.ticks).toEqual([30, 40])
  expect(logAxis([0.3, 2.4], 6)!.ticks).toEqual([0.5, 1, 2])
})

it('holds every value above zero, none at its very end, and has no place for others', () => {
  const { domain } = logAxis([0, 0.03, 45.8], 4)!
  expect(domain[0]).toBeLessThan(0.03)
  expect(domain[0]).toBeGreaterThan(0.01)
  expect(domain[1]).toBeGreaterThan(45.8)
  expect(logAxis([0, -1], 4)).toBeUndefined()
  expect(logAxis([7], 4)!.domain[0]).toBeLessThan(7)
})

it('gives equal ratios equal lengths', () => {
  const { domain } = logAxis([1, 100], 4)!
  const [one, ten, hundred] = [1, 10, 100].map((value) => logPlace(value, domain))
  expect(ten! - one!).toBeCloseTo(hundred! - ten!)
})

it('writes each tick with the decimals it needs', () => {
  expect([0.001, 0.03, 0.1, 1, 15, 300, 0.15, 1.5].map(tickDecimals)).toEqual([3, 2, 1, 0, 0, 0, 2, 1])
})
