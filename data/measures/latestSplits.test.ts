import { expect, it } from 'vitest'
import type { Age } from '../structure/codelists.ts'
import type { Cell, Line } from '../structure/line.ts'
import { latestSplits } from './latestSplits.ts'
import { createMethodOf } from './methodOf.ts'

const methodOf = createMethodOf({
  methods: [
    { dataset: 'ilostat', source: 'S1', timePeriod: 0, field: 'reference_period', value: 'P4W', certainty: 'inferred' },
  ],
  surveyMethods: [],
  sources: [],
})

it('takes the last year in which an age has a figure, and all ages from it', () => {
  const [rates] = latestSplits(
    [line('_T', [1, 2, null]), line('Y15T24', [3, 4, null]), line('Y25T64', [5, null, null])],
    'age',
    methodOf
  )
  expect(rates).toMatchObject({ refArea: '756', timePeriod: 2017, source: 'S1' })
  expect([rates!.cells._T, rates!.cells.Y15T24].map((cell) => cell!.obsValue)).toEqual([2, 4])
  expect([rates!.cells.Y25T64, rates!.cells.Y_GE65]).toEqual([null, null])
  expect(rates!.cells.Y_GE65).toBeNull()
})

it('never lays ages of two surveys side by side', () => {
  const other = line('Y25T64', [5, 6])
  other.cells[1]!.source = 'S2'
  expect(latestSplits([line('Y15T24', [3, 4]), other], 'age', methodOf)[0]!.cells.Y25T64).toBeNull()
})

it('says how far back the survey of that year asked, and how surely that is known', () => {
  expect(latestSplits([line('Y15T24', [3])], 'age', methodOf)[0]!.referencePeriod).toEqual({
    value: 'P4W',
    certainty: 'inferred',
  })
})

it('takes for each area its own ages and its own last year, in the order of the areas', () => {
  const jordan = (age: Age, values: (number | null)[]) => ({ ...line(age, values), refArea: '400' })
  const rates = latestSplits(
    [line('Y15T24', [1, null]), jordan('Y15T24', [3, 4]), line('Y25T64', [2, null]), jordan('_T', [5, 6])],
    'age',
    methodOf
  )
  expect(rates.map(({ refArea, timePeriod }) => [refArea, timePeriod])).toEqual([
    ['756', 2016],
    ['400', 2017],
  ])
  const values = rates.map(({ cells }) => [cells._T, cells.Y15T24, cells.Y25T64].map((cell) => cell?.obsValue))
  expect(values).toEqual([
    [undefined, 1, 2],
    [6, 4, undefined],
  ])
})

it('leaves out an area that has a rate but no split by age', () => {
  expect(latestSplits([line('_T', [1, 2])], 'age', methodOf)).toEqual([])
})

function line(age: Age, values: (number | null)[]): Line {
  const cells = values.map((obsValue, i) => ({
    timePeriod: 2016 + i,
    obsValue,
    source: obsValue === null ? null : 'S1',
    survey: obsValue === null ? null : 'S1',
  }))
  return { dataset: 'ilostat', refArea: '756', age, cells: cells as Cell[] } as Line
}
