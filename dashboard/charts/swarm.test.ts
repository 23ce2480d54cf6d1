import { expect, it } from 'vitest'
import { swarm } from './swarm.ts'

it('leaves what has room on the middle line, and lets nothing cover another', () => {
  expect(swarm([0, 20, 40], 8)).toEqual([0, 0, 0])
  const xs = Array.from({ length: 160 }, (_, i) => ((i * 37) % 160) / 2)
  const ys = swarm(xs, 7)
  for (const [i, x] of xs.entries())
    for (const [j, other] of xs.entries())
      if (i < j) expect(Math.hypot(x - other, ys[i]! - ys[j]!)).toBeGreaterThanOrEqual(6.999)
})

it('grows to both sides where many share a place', () => {
  expect(swarm([5, 5, 5, 5, 5], 6)).toEqual([0, -6, 6, -12, 12])
})
