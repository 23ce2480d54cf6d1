import { expect, it } from 'vitest'
import type { Change } from '../../../data/structure/line.ts'
import { changeSquares } from './changeSquares.ts'

const change = (value: number, startPeriod = 2016, endPeriod = 2020): Change => ({
  ...{ value, unit: 'percent', startPeriod, endPeriod, reason: null },
})
const unsaid: Change = { value: null, unit: null, startPeriod: null, endPeriod: null, reason: 'flagged' }
const area = (refArea: string, its: Change) => ({ refArea, cells: [1, 2], change: its })

it('sets those that rose, fell and cannot be told apart, whole periods first', () => {
  const areas = [area('A', change(5, 2017)), area('B', change(7)), area('C', change(-3)), area('D', unsaid)]
  const told = changeSquares({ startPeriod: 2016, endPeriod: 2020, areas, members: null })
  expect(told.map(({ direction, squares }) => [direction, ...squares.map(({ code }) => code)])).toEqual([
    ['rose', 'B', 'A'],
    ['fell', 'C'],
    ['unsaid', 'D'],
  ])
  expect(told[0]!.squares.map(({ isWhole }) => isWhole)).toEqual([true, false])
})

it('has no square for a country without any figure', () => {
  const silent = { refArea: 'E', cells: ['not_reported' as const], change: unsaid }
  expect(changeSquares({ startPeriod: 2016, endPeriod: 2020, areas: [silent], members: null })).toEqual([])
})
