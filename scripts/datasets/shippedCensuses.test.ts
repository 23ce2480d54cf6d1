import { expect, it } from 'vitest'
import { shippedTable } from './shippedTable.ts'

const australia = valuesOf('australian_census')

it('has who does voluntary work in Australia, its eight states and territories, by sex and four ages', () => {
  expect(australia).toHaveLength(2 * 9 * 3 * 5)
  expect(new Set(australia.map((row) => row.timePeriod))).toEqual(new Set(['2016']))
})

it.each([
  ['036', 19.0, 17.1, 20.9],
  ['AU-NSW', 18.1, 16.3, 19.8],
  ['AU-VIC', 19.2, 17.5, 20.8],
  ['AU-QLD', 18.8, 16.5, 21.1],
  ['AU-SA', 21.4, 19.7, 23.0],
  ['AU-WA', 19.0, 16.7, 21.3],
  ['AU-TAS', 21.3, 19.6, 22.8],
  ['AU-NT', 17.2, 14.9, 19.6],
  ['AU-ACT', 23.3, 21.6, 25.0],
])('has the rates of %s: all %f, men %f, women %f', (refArea, ...rates) => {
  const rateOf = (sex: string) => figureOf(australia, { series: 'AU_CENSUS_VOLUNTEER_RATE', refArea, sex })
  expect(['_T', 'M', 'F'].map(rateOf)).toEqual(rates)
})

it('has 3,620,722 volunteers in Australia: sexes, ages and states add up to them but for random adjustment', () => {
  const people = (refArea: string, sex = '_T', age = '_T') =>
    figureOf(australia, { series: 'AU_CENSUS_VOLUNTEERS', refArea, sex, age })
  const all = people('036')
  expect(all).toBe(3620722)
  expect(Math.abs(people('036', 'F') + people('036', 'M') - all)).toBeLessThanOrEqual(60)
  const ages = ['Y15T24', 'Y25T64', 'Y_GE65'].map((age) => people('036', '_T', age))
  expect(Math.abs(ages.reduce((sum, n) => sum + n, 0) - all)).toBeLessThanOrEqual(36)
  expect(ages[1]! + ages[2]!).toBe(people('036', '_T', 'Y_GE25'))
  const states = [...new Set(australia.map((row) => row.refArea!))].filter((code) => code.startsWith('AU-'))
  const ofStates = states.reduce((sum, code) => sum + people(code), 0)
  expect([states.length, ofStates < all, all - ofStates < 1000]).toEqual([8, true, true])
})

it('agrees in every rate with what ILOSTAT has of Australia in 2016, and says so; all else is worked out here', () => {
  const same = australia.filter((row) => row.comment === 'same_as:ilostat')
  const ilostat = shippedTable('datasets/ilostat/observations.csv').filter(
    (row) => row.series === 'VOLUNTEER_RATE' && row.refArea === '036' && row.source === 'AA:876' && row.obsValue !== ''
  )
  const ratesBy = (rows: typeof same) => rows.map((row) => `${row.sex} ${row.age} ${row.obsValue}`).sort()
  expect(ratesBy(same)).toEqual(ratesBy(ilostat))
  expect(same).toHaveLength(6)
  expect(australia.filter((row) => row.comment !== 'computed')).toEqual(same)
})

it('says which ages of Australia it adds up', () => {
  const leftOut = shippedTable('datasets/australian_census/left_out.csv')
  expect(leftOut.map((row) => Number(row.figures))).toEqual([2 * 9 * 9 * 3])
})

const newZealand = valuesOf('new_zealand_census')

it('has who does voluntary work in New Zealand and its sixteen regions in 2018, and leaves 2013 out', () => {
  expect(newZealand).toHaveLength(2 * 17)
  expect(new Set(newZealand.map((row) => row.timePeriod))).toEqual(new Set(['2018']))
  const leftOut = shippedTable('datasets/new_zealand_census/left_out.csv')
  expect(leftOut.map((row) => Number(row.figures))).toEqual([2 * 17])
})

it('has New Zealand at 15.2 per cent, Auckland lowest at 12.6 and Gisborne highest at 20.0', () => {
  const rate = (refArea: string) => figureOf(newZealand, { series: 'NZ_CENSUS_VOLUNTEER_RATE', refArea })
  expect(['554', 'NZ-AUK', 'NZ-GIS'].map(rate)).toEqual([15.2, 12.6, 20])
  const rates = newZealand.filter((row) => row.series === 'NZ_CENSUS_VOLUNTEER_RATE').map((row) => Number(row.obsValue))
  expect([Math.min(...rates), Math.max(...rates)]).toEqual([12.6, 20])
})

it('adds up from sixteen regions to 473,688 people but for 126 outside regions and rounding', () => {
  const counts = newZealand.filter((row) => row.series === 'NZ_CENSUS_VOLUNTEERS')
  const ofRegions = counts.filter((row) => row.refArea !== '554').reduce((sum, row) => sum + Number(row.obsValue), 0)
  expect(figureOf(newZealand, { series: 'NZ_CENSUS_VOLUNTEERS', refArea: '554' })).toBe(473688)
  expect(Math.abs(473688 - 126 - ofRegions)).toBeLessThanOrEqual(3)
  expect(new Set(counts.map((row) => row.comment))).toEqual(new Set(['']))
})

it('has the Netherlands at two ages in 2016 and 2020, and counts the municipalities that it leaves out', () => {
  const monitor = valuesOf('dutch_health_monitor')
  expect(monitor.map((row) => [row.age, row.timePeriod, Number(row.obsValue)])).toEqual([
    ['Y_GE65', '2016', 29.6],
    ['Y_GE65', '2020', 27.5],
    ['_T', '2016', 28.9],
    ['_T', '2020', 24.6],
  ])
  const leftOut = shippedTable('datasets/dutch_health_monitor/left_out.csv')
  expect(leftOut.map((row) => Number(row.figures))).toEqual([355 * 5, 1])
})

function valuesOf(dataset: string) {
  return shippedTable(`datasets/${dataset}/observations.csv`).filter((row) => row.obsValue !== '')
}

function figureOf(
  rows: ReturnType<typeof valuesOf>,
  { series, refArea, sex = '_T', age = '_T' }: { series: string; refArea: string; sex?: string; age?: string }
) {
  const found = rows.filter(
    (row) => row.series === series && row.refArea === refArea && row.sex === sex && row.age === age
  )
  expect(found).toHaveLength(1)
  return Number(found[0]!.obsValue)
}
