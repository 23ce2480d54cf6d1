import { expect, it } from 'vitest'
import type { Line, View } from '../../../data/structure/line.ts'
import { viewOfGoal } from './viewOfGoal.ts'

it('shows of a series by goal the lines of this one alone, in the one year that they have figures of', () => {
  const { view, year } = viewOfGoal(viewWith(line('_T', [null, null]), line('13', [null, 4]), line('7', [1, 2])), '13')
  expect(year).toBe(2018)
  expect(view.lines.map(({ goal, cells }) => [goal, cells.map(({ obsValue }) => obsValue)])).toEqual([['13', [4]]])
})

it('shows every year where figures are of several, or none is', () => {
  for (const values of [
    [3, 4],
    [null, null],
  ]) {
    const { view, year } = viewOfGoal(viewWith(line('13', values)), '13')
    expect([year, view.lines[0]!.cells.length]).toEqual([null, 2])
  }
})

it('shows any other series whole, gaps with it', () => {
  const whole = viewWith(line('_T', [null, 4]))
  expect(viewOfGoal(whole, '13')).toEqual({ view: whole, year: null })
})

const viewWith = (...lines: Line[]) => ({ lines }) as unknown as View

const line = (goal: string, values: (number | null)[]) =>
  ({ goal, cells: values.map((obsValue, at) => ({ timePeriod: 2017 + at, obsValue })) }) as unknown as Line
