import { expect, it } from 'vitest'
import { shippedTable } from './shippedTable.ts'

const rows = shippedTable('datasets/ilostat/observations.csv')
const figures = rows.filter(({ obsValue }) => obsValue !== '')
const inPeriod = figures.filter(({ timePeriod }) => Number(timePeriod) >= 2016 && Number(timePeriod) <= 2020)
const rates = inPeriod.filter(({ series }) => series === 'VOLUNTEER_RATE')
const areaYears = (some: typeof figures) => new Set(some.map(({ refArea, timePeriod }) => `${refArea} ${timePeriod}`))
const areas = (some: typeof figures) => new Set(some.map(({ refArea }) => refArea))

it('has a rate for 36 areas and 75 area-years of the period, for women and men of 34 and 73', () => {
  expect([areas(rates).size, areaYears(rates).size]).toEqual([36, 75])
  const women = rates.filter(({ sex }) => sex === 'F')
  expect([areas(women).size, areaYears(women).size]).toEqual([34, 73])
})

it('has numbers by age for 20 areas and 42 area-years, but for the three that contradict themselves', () => {
  const young = inPeriod.filter(({ series, age }) => series === 'VOLUNTEER_NUMBER' && age === 'Y15T24')
  expect([areas(young).size, areaYears(young).size]).toEqual([20 - 1, 42 - 3])
})

it('lets women and men make up the total within 1.2 per cent in numbers, but for printed rounding', () => {
  const numbers = inPeriod.filter(({ series, age }) => series === 'VOLUNTEER_NUMBER' && age === '_T')
  const at = new Map(numbers.map((row) => [keyOf(row), Number(row.obsValue)]))
  const off = numbers
    .filter(({ sex, ...row }) => sex === 'F' && at.has(keyOf({ ...row, sex: '_T' })))
    .filter((row) => {
      const [all, women, men] = ['_T', 'F', 'M'].map((sex) => at.get(keyOf({ ...row, sex }))!) as [
        number,
        number,
        number,
      ]
      return Math.abs(women + men - all) > all * 0.012
    })
  // Poland prints round hundreds of thousands.
  expect(new Set(off.map(({ refArea }) => refArea))).toEqual(new Set(['616']))
})

it('lets every total rate lie between those of women and men', () => {
  const at = new Map(rates.filter(({ age }) => age === '_T').map((row) => [keyOf(row), Number(row.obsValue)]))
  const outside = [...rates.filter(({ sex }) => sex === 'F')].filter((row) => {
    const [all, women, men] = ['_T', 'F', 'M'].map((sex) => at.get(keyOf({ ...row, sex }))!) as [number, number, number]
    // The total may stand to a decimal less.
    return all < Math.min(women, men) - 0.05 || all > Math.max(women, men) + 0.05
  })
  expect(outside).toEqual([])
})

it('shows the figure of the better copy for Switzerland in 2020, with the other in a comment', () => {
  const direct = { refArea: '756', timePeriod: '2020', sex: '_T', age: '_T', volunteerType: 'DIRECT' }
  expect(cell('VOLUNTEER_RATE', direct)).toMatchObject({ obsValue: '32.5', comment: 'other_copy:35' })
})

it('serves no figure that contradicts itself, and gives that as the reason', () => {
  const whole = { sex: '_T', age: '_T', volunteerType: '_T' }
  const aside: [string, Parameters<typeof cell>[1]][] = [
    ['VOLUNTEER_RATE', { ...whole, refArea: '124', timePeriod: '2018', age: 'Y15T24' }],
    ['VOLUNTEER_RATE', { ...whole, refArea: '682', timePeriod: '2018', volunteerType: 'DIRECT' }],
    ['VOLUNTEER_RATE', { ...whole, refArea: '682', timePeriod: '2018', volunteerType: 'DIRECT', sex: 'F' }],
    ['VOLUNTEER_NUMBER', { ...whole, refArea: '826', timePeriod: '2018', sex: 'F' }],
    ['VOLUNTEER_NUMBER', { ...whole, refArea: '826', timePeriod: '2020', sex: 'M' }],
    ['VOLUNTEER_NUMBER', { ...whole, refArea: '826', timePeriod: '2020' }],
    ['VOLUNTEER_NUMBER', { ...whole, refArea: '404', timePeriod: '2016', age: 'Y15T24' }],
  ]
  for (const [series, place] of aside)
    expect(cell(series, place), JSON.stringify(place)).toMatchObject({ obsValue: '', missingReason: 'set_aside' })
})

it('takes the British totals of 2018 and 2019 from the table by age, and says whose people they count', () => {
  const british = { refArea: '826', sex: '_T', age: '_T', volunteerType: '_T' }
  expect(cell('VOLUNTEER_NUMBER', { ...british, timePeriod: '2018' })).toMatchObject({
    obsValue: '34443500',
    obsStatus: 'D',
    comment: 'england_rate_of_uk',
  })
})

it('breaks the line of the Russian Federation between 2016 and 2017', () => {
  const russian = { refArea: '643', sex: '_T', age: '_T', volunteerType: '_T' }
  const statuses = ['2016', '2017', '2018'].map(
    (timePeriod) => cell('VOLUNTEER_RATE', { ...russian, timePeriod })!.obsStatus
  )
  expect(statuses).toEqual(['A', 'B', 'A'])
})

type Place = Record<'refArea' | 'timePeriod' | 'sex' | 'age' | 'volunteerType', string>
const keyOf = (row: Record<string, string | undefined>) =>
  [row.refArea, row.timePeriod, row.sex, row.age, row.volunteerType].join(' ')
const cell = (series: string, place: Place) => rows.find((row) => row.series === series && keyOf(row) === keyOf(place))
