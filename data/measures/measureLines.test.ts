import { expect, it } from 'vitest'
import type { Kind, Measure } from '../structure/codelists.ts'
import type { Observation } from '../structure/observation.ts'
import { measureLines } from './measureLines.ts'

it('gives per 1,000 people of the same area and year, unrounded', () => {
  const jordan = line('per_1000', at(2018, 688), at(2019, 737))
  expect(values(jordan)).toEqual([null, null, 0.0657752275005, 0.0688869835661, null])
})

it('says that the population is missing instead of borrowing another year', () => {
  const jordan = line('per_1000', at(2016, 320))
  expect(jordan.cells[0]).toMatchObject({ obsValue: 320, measureValue: null, noMeasureReason: 'no_population' })
})

it('gives a missing year no number per 1,000 and no reason but its own, though its people are known', () => {
  const missing = line('per_1000', at(2018, null, { missingReason: 'not_reported', obsStatus: 'O' })).cells[2]
  expect(missing).toMatchObject({ measureValue: null, noMeasureReason: null, missingReason: 'not_reported' })
})

it('divides by nobody where no population is given', () => {
  const [jordan] = measureLines([at(2018, 688)], {
    ...{ measure: 'per_1000', kind: 'stock', startPeriod: 2018, endPeriod: 2018 },
  })
  expect(jordan!.cells[0]).toMatchObject({ measureValue: null, noMeasureReason: 'no_population' })
})

it('hands on all that is said of a figure, each of its flags too', () => {
  const said = { comment: 'at_least', timeDetail: '2016-17', originalValue: '> 688', lower: 688, upper: 700 }
  const { cells } = line('value', at(2016, 688, { ...said, flag: 'jump dominates' }), at(2017, 700))
  expect(cells[0]).toEqual({
    ...{ timePeriod: 2016, obsValue: 688, obsStatus: 'A', missingReason: null, source: 'DJO001', survey: 'FDRS' },
    ...{ ...said, flags: ['jump', 'dominates'], measureValue: 688, noMeasureReason: null },
  })
  expect(cells[1]!.flags).toEqual([])
})

it('keeps a missing year missing, with the reason from its row or with no_figure_here where there is no row', () => {
  const jordan = line('value', at(2019, 737), at(2020, null, { missingReason: 'not_reported', obsStatus: 'O' }))
  expect(jordan.cells.map((cell) => [cell.timePeriod, cell.obsValue, cell.missingReason])).toEqual([
    [2016, null, 'no_figure_here'],
    [2017, null, 'no_figure_here'],
    [2018, null, 'no_figure_here'],
    [2019, 737, null],
    [2020, null, 'not_reported'],
  ])
})

it('changes from the first to the last value inside the period and names both years', () => {
  expect(line('value', at(2016, 320), at(2018, 688), at(2019, 737)).change).toEqual({
    value: 130.3125,
    unit: 'percent',
    startPeriod: 2016,
    endPeriod: 2019,
    reason: null,
  })
})

it('gives the change of a rate in percentage points, and that of an event not at all', () => {
  const rows = [at(2018, 10.2), at(2019, 10.7)]
  const of = (kind: Kind) =>
    measureLines(rows, { measure: 'value', kind, startPeriod: 2016, endPeriod: 2020 })[0]!.change
  expect(of('rate')).toMatchObject({ value: 0.5, unit: 'points' })
  expect(of('event').reason).toBe('not_a_quantity')
})

it('gives no change across a flag, wherever between the two years it stands', () => {
  expect(line('value', at(2016, 40, { flag: 'jump' }), at(2017, 90), at(2020, 95)).change.reason).toBe('flagged')
  expect(line('value', at(2016, 40), at(2017, 90, { flag: 'jump' }), at(2020, 41)).change.reason).toBe('flagged')
})

it('gives no change across a change of survey or a break that the publisher reports', () => {
  expect(line('value', at(2016, 28.2), at(2018, 12.4, { source: 'BA:117' })).change.reason).toBe('survey_changed')
  expect(line('value', at(2016, 28.2), at(2018, 12.4, { obsStatus: 'B' })).change.reason).toBe('status_break')
})

it('gives no change from or to zero, nor from a single value', () => {
  expect(line('value', at(2016, 0), at(2018, 5)).change.reason).toBe('zero')
  expect(line('value', at(2016, 5), at(2018, 0)).change.reason).toBe('zero')
  expect(line('value', at(2016, 5)).change.reason).toBe('fewer_than_two')
})

it('sets the first value of the period to 100 and stops the index at a flag, a break or another survey', () => {
  expect(values(line('index', at(2017, 50), at(2018, 75), at(2019, 60)))).toEqual([null, 100, 150, 120, null])
  const cut = line('index', at(2016, 50), at(2017, 75, { source: 'BA:117' }), at(2018, 60))
  expect(values(cut)).toEqual([100, null, null, null, null])
  expect(cut.cells[2]!.noMeasureReason).toBe('survey_changed')
  expect(line('index', at(2016, 0), at(2017, 75)).cells[1]!.noMeasureReason).toBe('base_zero')
})

it('gives no index of a line without a figure, nor in a year without one, and no reason for it', () => {
  const missing = line('index', at(2016, null, { missingReason: 'not_reported', obsStatus: 'O' }))
  expect(missing.cells.map(({ measureValue, noMeasureReason }) => measureValue ?? noMeasureReason)).toEqual(
    Array(5).fill(null)
  )
  const stopped = line('index', at(2016, 50), at(2017, 75, { flag: 'jump' }))
  expect(stopped.cells[1]).toMatchObject({ measureValue: null, noMeasureReason: 'flagged' })
  expect(stopped.cells[2]).toMatchObject({ measureValue: null, noMeasureReason: null })
})

it('gives a change over pages of one survey', () => {
  const rows = [at(2018, 7201, { source: 'https://one.example' }), at(2020, 9459, { source: 'https://two.example' })]
  const [un] = measureLines(
    rows.map((row) => ({ ...row, survey: 'UNV_REGISTER' })),
    { measure: 'value', kind: 'stock', startPeriod: 2016, endPeriod: 2020 }
  )
  expect(un!.change).toMatchObject({ value: 31.3567560061, startPeriod: 2018, endPeriod: 2020 })
})

it('divides what a survey found by people of its own ages, and by no others', () => {
  const of = (isOfOtherAges: boolean) =>
    measureLines([at(2018, 688)], {
      ...{ measure: 'per_1000', kind: 'stock', startPeriod: 2018, endPeriod: 2018 },
      divided: { denominators: new Map([['400 2018', 1000]]), isOfOtherAges: () => isOfOtherAges },
    })[0]!.cells[0]!
  expect([of(false).measureValue, of(false).noMeasureReason]).toEqual([688, null])
  expect([of(true).measureValue, of(true).noMeasureReason]).toEqual([null, 'no_population_of_ages'])
})

it('divides no group of people by all of them', () => {
  const of = (group: { sex?: 'F'; age?: 'Y15T24'; goal?: '3' }) =>
    measureLines([at(2018, 688, group)], {
      ...{ measure: 'per_1000', kind: 'stock', startPeriod: 2018, endPeriod: 2018 },
      divided: { denominators: new Map([['400 2018', 1000]]) },
    })[0]!.cells[0]!
  expect(of({ goal: '3' }).measureValue).toBe(688)
  for (const group of [{ sex: 'F' }, { age: 'Y15T24' }] as const)
    expect([of(group).measureValue, of(group).noMeasureReason]).toEqual([null, 'no_population_of_ages'])
})

it('keeps lines apart by area, sex, age, goal, series and dataset', () => {
  for (const other of [
    { refArea: '404' },
    { sex: 'F' },
    { age: 'Y15T24' },
    { goal: '3' },
    { series: 'OTHER' },
    { dataset: 'other' },
  ] as const) {
    const lines = measureLines([at(2018, 30), at(2018, 40, other)], {
      ...{ measure: 'value', kind: 'rate', startPeriod: 2018, endPeriod: 2018 },
    })
    expect(lines.map(({ cells }) => cells[0]!.obsValue)).toEqual([30, 40])
  }
})

it('keeps lines of one area apart by breakdown', () => {
  const rows = [at(2018, 30.3, { volunteerType: 'ORG' }), at(2018, 40, { volunteerType: 'DIRECT' })]
  const lines = measureLines(rows, { measure: 'value', kind: 'rate', startPeriod: 2018, endPeriod: 2018 })
  expect(lines.map((l) => [l.volunteerType, l.cells[0]!.measureValue])).toEqual([
    ['ORG', 30.3],
    ['DIRECT', 40],
  ])
})

const values = ({ cells }: ReturnType<typeof line>) => cells.map((cell) => cell.measureValue)

function line(measure: Measure, ...rows: Observation[]) {
  const denominators = new Map([
    ['400 2018', 10_459_865],
    ['400 2019', 10_698_683],
  ])
  return measureLines(rows, {
    measure,
    kind: 'stock',
    divided: { denominators },
    startPeriod: 2016,
    endPeriod: 2020,
  })[0]!
}

function at(timePeriod: number, obsValue: number | null, rest: Partial<Observation> = {}): Observation {
  return {
    dataset: 'made_up',
    series: 'MADE_UP',
    refArea: '400',
    timePeriod,
    sex: '_T',
    age: '_T',
    volunteerType: '_T',
    goal: '_T',
    obsValue,
    obsStatus: 'A',
    missingReason: null,
    flag: null,
    source: 'DJO001',
    survey: rest.source ?? 'FDRS',
    timeDetail: null,
    originalValue: null,
    lower: null,
    upper: null,
    comment: null,
    ...rest,
  }
}
