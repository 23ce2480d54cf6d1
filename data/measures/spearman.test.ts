import { expect, it } from 'vitest'
import { spearman } from './spearman.ts'

const many = Array.from({ length: 30 }, (_, i) => i)

it('is 1 where both go the same way, however unevenly, and -1 where they go against each other', () => {
  expect(spearman(many.map((i) => [i, i ** 3]))).toEqual({ value: 1, lower: 1, upper: 1 })
  expect(spearman(many.map((i) => [i, -i]))!.value).toBeCloseTo(-1, 12)
})

it('shares ranks among equal values', () => {
  // By hand for the ranks 1.5, 1.5, 3, 4 against 1, 2, 3, 4, five times over.
  const pairs = [0, 4, 8, 12, 16].flatMap(
    (k) =>
      [
        [k, k],
        [k, k + 1],
        [k + 2, k + 2],
        [k + 3, k + 3],
      ] as [number, number][]
  )
  expect(spearman(pairs)!.value).toBeCloseTo(0.9981, 4)
})

it('gives an interval round the value, the same each time', () => {
  const pairs = many.map((i): [number, number] => [i, (i * 7) % 30])
  const one = spearman(pairs)!
  expect(one.lower).toBeLessThan(one.value)
  expect(one.upper).toBeGreaterThan(one.value)
  expect(spearman(pairs)).toEqual(one)
})

it('does not assess fewer than twenty pairs, nor what never varies', () => {
  expect(spearman(many.slice(0, 19).map((i) => [i, i]))).toBeNull()
  expect(spearman(many.map((i) => [i, 5]))).toBeNull()
})
