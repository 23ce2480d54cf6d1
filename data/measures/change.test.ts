import { expect, it } from 'vitest'
import { exampleCells } from '../sample/exampleFigure.ts'
import type { Kind, Measure } from '../structure/codelists.ts'
import type { Cell } from '../structure/line.ts'
import { changeOf } from './change.ts'

const of = (values: (number | null | Partial<Cell>)[], kind: Kind = 'stock', measure: Measure = 'value') =>
  changeOf(exampleCells(...values), { kind, measure })

it('gives percent between the first and the last value, and percentage points for a rate as published', () => {
  expect(of([320, null, 688])).toEqual({
    value: 115,
    unit: 'percent',
    startPeriod: 2016,
    endPeriod: 2018,
    reason: null,
  })
  expect(of([10.2, 10.7], 'rate')).toEqual({
    ...{ value: 0.5, unit: 'points', startPeriod: 2016, endPeriod: 2017, reason: null },
  })
  expect(of([50, 100], 'rate', 'index')).toMatchObject({ value: 100, unit: 'percent' })
})

it('never lets the noise of binary fractions out', () => {
  expect(of([0.1, 97.2], 'rate').value).toBe(97.1)
  expect(of([1000, 1001]).value).toBe(0.1)
})

it('gives no percent from a count under thirty, and names both ends instead', () => {
  expect(of([29, 40])).toEqual({
    ...{ value: null, unit: null, startPeriod: 2016, endPeriod: 2017, ends: [29, 40], reason: 'small_base' },
  })
  expect(of([30, 40]).value).not.toBeNull()
  expect(of([15, 7_708_230])).toMatchObject({ reason: 'small_base', ends: [15, 7_708_230] })
  expect(of([2, 3], 'rate').value).toBe(1)
  expect(of([20, 25], 'rate', 'index')).toMatchObject({ value: 25, unit: 'percent' })
})

it('gives no percent between ends that differ five times or more, up or down', () => {
  expect(of([100, 500])).toMatchObject({ reason: 'far_apart', ends: [100, 500], startPeriod: 2016, endPeriod: 2017 })
  expect(of([500, 100]).reason).toBe('far_apart')
  expect(of([100, 499]).value).toBe(399)
  expect(of([499, 100]).reason).toBeNull()
})

it('looks at the published base where the measure shown is per 1,000 people', () => {
  const small = { obsValue: 10, measureValue: 2 }
  expect(of([small, { obsValue: 12, measureValue: 2.4 }], 'stock', 'per_1000')).toMatchObject({
    ...{ reason: 'small_base', ends: [2, 2.4] },
  })
})

it('gives no change from or to a bound, a rounded figure or one of several years', () => {
  const last = (cell: Partial<Cell>) => of([17_600_000, { obsValue: 11_000_000, ...cell }]).reason
  expect(last({ comment: 'at_least' })).toBe('no_point')
  expect(last({ comment: 'rounded' })).toBe('no_point')
  expect(last({ timeDetail: '2012-2019 average' })).toBe('no_point')
  expect(of([{ obsValue: 17_600_000, comment: 'at_least' }, 11_000_000]).reason).toBe('no_point')
  expect(last({ timeDetail: '2016-17' })).toBeNull()
})

it('gives none across a figure in doubt, and one across a figure that only dominates its year', () => {
  for (const flag of ['jump', 'exceeds_population', 'near_population', 'repeated'] as const)
    expect(of([40, { obsValue: 50, flags: [flag] }, 60]).reason).toBe('flagged')
  expect(of([40, { obsValue: 50, flags: ['dominates', 'coherence'] }, 60]).value).toBe(50)
})

it('gives none across another survey or a break, from or to zero, from one value, without its measure', () => {
  expect(of([40, { obsValue: 50, survey: 'other' }]).reason).toBe('survey_changed')
  expect(of([40, { obsValue: 50, obsStatus: 'B' }]).reason).toBe('status_break')
  expect(of([{ obsValue: 40, obsStatus: 'B' }, 50]).value).toBe(25)
  expect(of([0, 50]).reason).toBe('zero')
  expect(of([50, 0]).reason).toBe('zero')
  expect(of([50]).reason).toBe('fewer_than_two')
  expect(of([null, null]).reason).toBe('fewer_than_two')
  expect(of([{ obsValue: 40, measureValue: null }, 50]).reason).toBe('no_measure')
  expect(of([40, { obsValue: 50, measureValue: null }]).reason).toBe('no_measure')
})

it('changes nothing by a value that the publisher imputed', () => {
  const imputed: Partial<Cell> = { obsValue: 88_889, obsStatus: 'I' }
  expect(of([88_889, imputed, imputed]).reason).toBe('fewer_than_two')
  expect(of([100, imputed, 150])).toMatchObject({ value: 50, startPeriod: 2016, endPeriod: 2018 })
  expect(of([imputed, 100, 150])).toMatchObject({ value: 50, startPeriod: 2017 })
})

it('gives none across a missing measure at either end, and needs none in between', () => {
  expect(of([40, { obsValue: 45, measureValue: null }, 50]).value).toBe(25)
})

it.each(['event', 'score'] as const)('gives none of an %s', (kind) => {
  expect(of([40, 50], kind).reason).toBe('not_a_quantity')
})
