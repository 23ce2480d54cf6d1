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

it('gives the interval that another program finds by the same rule, so that each release gives the same', () => {
  // A program in another language, which draws 2,000 samples with Mulberry32 from 2030 and ranks each anew.
  const found = spearman(many.map((i) => [i, (i * 7) % 30]))!
  expect(found.value).toBeCloseTo(0.119021134594, 12)
  expect([found.lower, found.upper]).toEqual([expect.closeTo(-0.250948025876, 12), expect.closeTo(0.47736900778, 10)])
  // In every third sample the one that differs is not drawn, so that nothing varies: those have no correlation.
  const oneDiffers = spearman(many.map((i) => [i, i === 0 ? 1 : 0]))!
  expect(oneDiffers.lower).toBeCloseTo(-0.590162714402, 12)
  expect(oneDiffers.upper).toBeCloseTo(-0.311432121906, 12)
})

it('does not assess fewer than twenty pairs, nor what never varies', () => {
  expect(spearman(many.slice(0, 19).map((i) => [i, i]))).toBeNull()
  expect(spearman(many.slice(0, 20).map((i) => [i, i]))).not.toBeNull()
  expect(spearman(many.map((i) => [i, 5]))).toBeNull()
  expect(spearman(many.map((i) => [5, i]))).toBeNull()
})
