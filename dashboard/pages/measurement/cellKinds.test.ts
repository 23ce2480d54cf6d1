import { expect, it } from 'vitest'
import { cellKinds, countOf, kindOf } from './cellKinds.ts'
import { shapes } from './KindShape.tsx'

it('tells a figure, a printed zero and each reason for a gap apart', () => {
  expect(kindOf(12)).toBe('above_zero')
  expect(kindOf(0)).toBe('zero')
  expect(kindOf('in_another')).toBe('in_another')
})

it('counts every area of a year in just one kind', () => {
  const year = { reporters: 7, parts: 0, reportersAboveZero: 5, missing: { not_reported: 3, cannot_exist: 1 } }
  const counts = cellKinds.map((kind) =>
    countOf(kind, { ...year, timePeriod: 2020, possible: 10, populationShare: 1, sum: null })
  )
  expect(counts).toEqual([5, 2, 3, 0, 0, 0, 1, 0, 0, 0])
})

it('draws each kind in a shape of its own', () => {
  expect(new Set(cellKinds.map((kind) => shapes[kind])).size).toBe(cellKinds.length)
})
