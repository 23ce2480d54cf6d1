import { expect, it } from 'vitest'
import { partialSpearman } from './partialSpearman.ts'
import { spearman } from './spearman.ts'

type Triple = [x: number, y: number, held: number]

it('is what a hand works out of three rank correlations', () => {
  // Five things, each five times over, which changes no correlation: ranks 1 2 3 4 5 against 2 1 4 3 5 (0.8), and held
  // 1 3 2 5 4 (0.8 with the first, 0.3 with the second).
  const five: Triple[] = [
    [1, 2, 1],
    [2, 1, 3],
    [3, 4, 2],
    [4, 3, 5],
    [5, 5, 4],
  ]
  const triples = five.flatMap((triple) => Array.from({ length: 5 }, () => triple))
  const of = (a: number, b: number) => spearman(triples.map((triple) => [triple[a]!, triple[b]!]))!.value
  expect([of(0, 1), of(0, 2), of(1, 2)].map((value) => value.toFixed(3))).toEqual(['0.800', '0.800', '0.300'])
  // (0.8 − 0.8 × 0.3) / √((1 − 0.8²)(1 − 0.3²)) = 0.56 / √(0.36 × 0.91)
  expect(partialSpearman(triples)!.value).toBeCloseTo(0.9784, 4)
})

it('is nought where both orders follow the third and agree in nothing else', () => {
  // In each of four groups every low and high value of one meets every low and high value of the other.
  const triples = [0, 1, 2, 3].flatMap((group) =>
    [0, 1].flatMap((x) => [0, 1].flatMap((y): Triple[] => Array(2).fill([group * 10 + x, group * 10 + y, group])))
  )
  expect(spearman(triples.map(([x, y]) => [x, y]))!.value).toBeGreaterThan(0.9)
  expect(partialSpearman(triples)!.value).toBeCloseTo(0, 12)
})

it('stays what it was where the third has nothing to do with either', () => {
  const triples = [0, 1].flatMap((held) => Array.from({ length: 15 }, (_, i): Triple => [i, (i * 7) % 15, held]))
  expect(partialSpearman(triples)!.value).toBeCloseTo(spearman(triples.map(([x, y]) => [x, y]))!.value, 12)
})

it('has an interval round it, the same each time', () => {
  const triples = Array.from({ length: 40 }, (_, i): Triple => [i, (i * 7) % 40, i % 4])
  const one = partialSpearman(triples)!
  expect(one.lower).toBeLessThan(one.value)
  expect(one.upper).toBeGreaterThan(one.value)
  expect(partialSpearman(triples)).toEqual(one)
})

it('is not assessed of fewer than twenty, nor where the third never varies or says all of one order', () => {
  const triples = Array.from({ length: 30 }, (_, i): Triple => [i, (i * 7) % 30, i % 4])
  expect(partialSpearman(triples.slice(0, 19))).toBeNull()
  expect(partialSpearman(triples.map(([x, y]) => [x, y, 1]))).toBeNull()
  expect(partialSpearman(triples.map(([x, y]) => [x, y, x]))).toBeNull()
  expect(partialSpearman(triples.map(([, y, held]) => [5, y, held]))).toBeNull()
  expect(partialSpearman(triples.map(([x, , held]) => [x, 5, held]))).toBeNull()
})
