import { expect, it } from 'vitest'
import { gap } from '../../data/structure/gap.ts'
import type { Cell, Line } from '../../data/structure/line.ts'
import { changesOf } from './changesOf.ts'

const cell = (timePeriod: number, value: number | null, flags: Cell['flags'] = []): Cell =>
  value === null
    ? gap(timePeriod)
    : { ...gap(timePeriod), obsValue: value, measureValue: value, obsStatus: 'A', missingReason: null, flags }
const line = (refArea: string, [first, last]: [number | null, number], flags: Cell['flags'] = []) =>
  ({ refArea, cells: [cell(2016, first), cell(2018, 200, flags), cell(2020, last)] }) as Line

it('sets those that rose, fell and cannot be told apart, and those of a part of the period', () => {
  const lines = [
    line('A', [100, 150]),
    line('B', [null, 250]),
    line('C', [150, 100]),
    line('D', [100, 150], ['jump']),
    line('E', [150, 150]),
  ]
  expect(changesOf({ lines, measure: 'value' }, 'stock')).toEqual([
    { direction: 'rose', whole: ['A'], part: ['B'] },
    { direction: 'fell', whole: ['C'], part: [] },
    { direction: 'level', whole: ['E'], part: [] },
    { direction: 'none', whole: [], part: ['D'] },
  ])
})

it('counts no country without any figure', () => {
  const silent = { refArea: 'F', cells: [gap(2016), gap(2020)] } as unknown as Line
  expect(changesOf({ lines: [silent], measure: 'value' }, 'stock').every(({ part }) => part.length === 0)).toBe(true)
})
