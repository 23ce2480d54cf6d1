import { expect, it } from 'vitest'
import { standApart } from './standApart.ts'

it('lets no two small dots hide each other, in a crowd too, and keeps the crowd close', () => {
  const crowd = Array.from({ length: 60 }, (_, at) => ({ x: 100 + (at % 8), y: 100 + Math.floor(at / 8), r: 4 }))
  const apart = standApart(crowd)
  for (const [at, one] of apart.entries())
    for (const other of apart.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(8)
  for (const { x, y } of apart) expect(Math.hypot(x - 103.5, y - 103.5)).toBeLessThan(60)
})

it('moves no dot that hides none, and gives the same for the same', () => {
  const dots = [10, 40, 200, 200].map((x) => ({ x, y: 10, r: 4 }))
  expect(standApart(dots).slice(0, 2)).toEqual(dots.slice(0, 2))
  expect(standApart(dots)).toEqual(standApart(dots))
})
