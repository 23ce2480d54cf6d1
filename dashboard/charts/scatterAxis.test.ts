import { expect, it } from 'vitest'
import { scatterAxis } from './scatterAxis.ts'

const room = { length: 400, count: 6 }

it('goes from 0 to 100 for a score, whatever the figures are', () => {
  const { place, ticks } = scatterAxis([50, 60], { scale: 'hundred', ...room })
  expect([place(0), place(50), place(100)]).toEqual([0, 200, 400])
  expect(ticks.map(({ value }) => value)).toEqual([0, 25, 50, 75, 100])
})

it('is linear from zero, below it too', () => {
  const { place } = scatterAxis([-5, 20], { scale: 'linear', ...room })
  expect(place(20) - place(10)).toBeCloseTo(place(10) - place(0))
  expect(place(-5)).toBeGreaterThanOrEqual(0)
  expect(place(20)).toBeLessThanOrEqual(400)
})

it('goes by powers of ten with a zero apart, and is linear where a value is below zero', () => {
  const powers = scatterAxis([0, 1, 100, 10_000_000], { scale: 'log', ...room })
  expect(powers.ticks[0]!.value).toBe(0)
  expect(powers.place(0)).toBeGreaterThanOrEqual(0)
  expect(powers.place(0)).toBeLessThan(powers.place(1))
  expect(powers.place(100) - powers.place(10)).toBeCloseTo(powers.place(10) - powers.place(1))
  const below = scatterAxis([-1, 1, 100], { scale: 'log', ...room })
  expect(below.place(100) - below.place(50)).toBeCloseTo(below.place(50) - below.place(0))
})
