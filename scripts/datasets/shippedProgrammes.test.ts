import { expect, it } from 'vitest'
import { shippedTable } from './shippedTable.ts'

const m49 = new Set(shippedTable('areas/areas.csv').map((row) => row.refArea!))
const years = ['2016', '2017', '2018', '2019', '2020']

it.each([
  ['peace_corps', [61, 59, 58, 56, 55]],
  ['youthmappers', [29, 37, 41, 43, 45]],
  ['open_data_day', [71, 74, 93, 82, 85]],
  ['rladies', [8, 24, 35, 43, 45]],
  ['carpentries', [33, 30, 46, 0, 0]],
  ['marine_litterwatch', [21, 16, 21, 19, 13]],
  ['globe_at_night', [91, 102, 60, 71, 0]],
])('%s has figures in as many areas of the M49 list as its publisher, year by year', (dataset, areas) => {
  const there = valuesIn(dataset).filter(({ refArea }) => m49.has(refArea!))
  expect(years.map((year) => new Set(there.filter(inYear(year)).map(({ refArea }) => refArea)).size)).toEqual(areas)
})

it.each([
  ['OPEN_DATA_DAY_EVENTS', 'open_data_day', [265, 345, 406, 326, 308]],
  ['CARPENTRIES_WORKSHOPS', 'carpentries', [380, 388, 481, 0, 0]],
  ['MARINE_LITTERWATCH_EVENTS', 'marine_litterwatch', [256, 1200, 690, 493, 92]],
  ['GLOBE_AT_NIGHT_OBSERVATIONS', 'globe_at_night', [15411, 14260, 8155, 10196, 0]],
])('%s sums to what is printed once all that is set aside is counted in', (series, dataset, totals) => {
  expect(sums(series, dataset, () => true)).toEqual(totals)
})

it.each([
  ['YOUTHMAPPERS_MAPPER_WEEKS', 'youthmappers', [2371, 5171, 3999, 4144, 4671]],
  ['RLADIES_EVENTS', 'rladies', [60, 370, 594, 846, 863]],
  ['MARINE_LITTERWATCH_EVENTS', 'marine_litterwatch', [254, 1191, 676, 282, 84]],
  ['GLOBE_AT_NIGHT_OBSERVATIONS', 'globe_at_night', [15256, 13898, 7130, 9174, 0]],
])('%s sums to what is printed without the rows that name no area', (series, dataset, totals) => {
  expect(sums(series, dataset, (area) => area !== 'UNKNOWN')).toEqual(totals)
})

it('has the Peace Corps’ world as published, which is its regions’ sum and its areas’ and posts’ again: never to be added', () => {
  const world = [10_440, 10_678, 10_818, 10_811, 8_136]
  const rows = valuesIn('peace_corps').filter(ofSeries('PEACE_CORPS_SERVED'))
  const of = (belongs: (refArea: string) => boolean) =>
    years.map((year) => sum(rows.filter(inYear(year)).filter(({ refArea }) => belongs(refArea!))))
  const kosovo = years.map((year) =>
    sum(setAsideIn('peace_corps').filter(ofSeries('PEACE_CORPS_SERVED')).filter(inYear(year)))
  )
  expect(of((refArea) => refArea === '001')).toEqual(world)
  expect(of((refArea) => refArea.startsWith('PC_'))).toEqual(world)
  expect(of((refArea) => m49.has(refArea) || refArea.startsWith('POST_')).map((n, i) => n + kosovo[i]!)).toEqual(world)
})

it('marks every Peace Corps figure of 2020 as evacuated, and counts Albania and Montenegro in their joint post', () => {
  const marked = valuesIn('peace_corps').filter(({ comment }) => comment === 'evacuated')
  expect(marked).toEqual(valuesIn('peace_corps').filter(inYear('2020')))
  const joint = shippedTable('datasets/peace_corps/observations.csv').filter(
    (row) => row.missingReason === 'in_another'
  )
  expect(joint.map((row) => [row.refArea, row.timePeriod, row.comment]).slice(0, 2)).toEqual([
    ['008', '2020', 'counted_in:POST_ALBANIA_AND_MONTENEGRO'],
    ['499', '2020', 'counted_in:POST_ALBANIA_AND_MONTENEGRO'],
  ])
})

it('never has more of Globe at Night’s own reports than of all observations', () => {
  const [all, own] = ['GLOBE_AT_NIGHT_OBSERVATIONS', 'GLOBE_AT_NIGHT_OWN_REPORTS'].map(
    (series) =>
      new Map(
        valuesIn('globe_at_night')
          .filter(ofSeries(series))
          .map((row) => [`${row.refArea} ${row.timePeriod}`, Number(row.obsValue)])
      )
  )
  expect([...own!].filter(([place, reports]) => !(reports <= all!.get(place)!))).toEqual([])
})

function sums(series: string, dataset: string, counts: (area: string) => boolean): number[] {
  const rows = [
    ...valuesIn(dataset),
    ...setAsideIn(dataset).filter(({ originalArea }) => counts(originalArea!)),
  ].filter(ofSeries(series))
  return years.map((year) => sum(rows.filter(inYear(year))))
}

const valuesIn = (dataset: string): Row[] =>
  shippedTable(`datasets/${dataset}/observations.csv`).filter(({ obsValue }) => obsValue !== '')
const setAsideIn = (dataset: string): Row[] =>
  shippedTable(`datasets/${dataset}/set_aside.csv`).map((row) => ({ ...row, obsValue: row.originalValue! }))
type Row = Record<string, string>
const ofSeries = (series: string) => (row: Row) => row.series === series
const inYear = (year: string) => (row: Row) => row.timePeriod === year
const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + Number(row.obsValue), 0)
