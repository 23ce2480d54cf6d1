import { expect, it } from 'vitest'
import { exampleCells } from '../sample/exampleFigure.ts'
import { rankTolerance } from './rankTolerance.ts'

const pair = (first: number, second: number) => exampleCells(first, second)

it('is the third quartile of the larger over the smaller less one, over pairs of consecutive years', () => {
  // 0, 0.01 … 0.20: twenty-one pairs, whose third quartile is the sixteenth.
  const lines = Array.from({ length: 21 }, (_, i) => (i % 2 ? pair(100, 100 + i) : pair(100 + i, 100)))
  expect(rankTolerance(lines)).toBe(0.15)
  expect(rankTolerance(lines.toReversed())).toBe(0.15)
  expect(rankTolerance(lines.slice(0, 20))).toBe(0.1425)
})

it('is not known from fewer than twenty pairs', () => {
  expect(rankTolerance(Array.from({ length: 19 }, () => pair(100, 110)))).toBeNull()
  expect(rankTolerance(Array.from({ length: 20 }, () => pair(100, 110)))).toBe(0.1)
})

it('leaves out pairs that may not be read together, zeros, and years that do not follow one another', () => {
  const usual = Array.from({ length: 20 }, () => pair(100, 110))
  const wild = [
    exampleCells({ obsValue: 1, flags: ['jump'] }, 100),
    exampleCells(1, { obsValue: 100, flags: ['repeated'] }),
    exampleCells(1, { obsValue: 100, survey: 'other' }),
    exampleCells({ obsValue: 1, comment: 'rounded' }, 100),
    exampleCells(0, 100),
    exampleCells(1, null, 100),
  ]
  expect(rankTolerance([...usual, ...Array(8).fill(wild).flat()])).toBe(0.1)
})
