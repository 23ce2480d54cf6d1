import fc from 'fast-check'
import { expect, it } from 'vitest'
import { valueAxis } from './valueAxis.ts'

it('starts at zero for what is counted, and ends above the highest value', () => {
  expect(valueAxis([3.73, 4.32], 'per_1000')).toEqual({ domain: [0, 5], ticks: [0, 1, 2, 3, 4, 5], decimals: 0 })
  expect(valueAxis([0.07], 'per_1000').ticks).toEqual([0, 0.02, 0.04, 0.06, 0.08])
})

it('holds 100 for an index, and need not start at zero', () => {
  expect(valueAxis([100, 182], 'index').domain).toEqual([100, 200])
  expect(valueAxis([100, 94], 'index').domain[0]).toBeLessThanOrEqual(94)
})

it('has whole ticks for whole values', () => {
  expect(valueAxis([0, 1, 1], 'value').ticks).toEqual([0, 1])
})

it('stands on zero where all is zero, and has no ticks where nothing is known', () => {
  expect(valueAxis([0, 0], 'value')).toEqual({ domain: [0, 1], ticks: [0], decimals: 0 })
  expect(valueAxis([], 'value').ticks).toEqual([])
})

it('holds every value between ticks that their decimals write exactly', () => {
  const values = fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(values, fc.constantFrom('value' as const, 'index' as const), (given, measure) => {
      const { domain, ticks, decimals } = valueAxis(given, measure)
      expect(Math.min(...given)).toBeGreaterThanOrEqual(domain[0] * (1 - 1e-9))
      expect(Math.max(...given)).toBeLessThanOrEqual(domain[1] * (1 + 1e-9))
      expect(ticks.length).toBeLessThanOrEqual(8)
      for (const tick of ticks) expect(Number(tick.toFixed(decimals))).toBe(tick)
    })
  )
})
