import { expect, it } from 'vitest'
import { shippedTable } from './shippedTable.ts'

const rows = shippedTable('datasets/americorps/observations.csv')
const values = rows.filter((row) => row.obsValue !== '')

it('has 51 states and the whole country in 2017, 2019 and 2021, and both sexes for the country', () => {
  const headline = values.filter((row) => row.sex === '_T')
  const states = headline.filter((row) => row.refArea!.startsWith('US-'))
  expect(new Set(states.map((row) => row.refArea)).size).toBe(51)
  expect(headline).toHaveLength(2 * 3 * 52)
  expect(values.filter((row) => row.sex !== '_T').map((row) => row.refArea)).toEqual(Array(2 * 2 * 3).fill('840'))
})

it('has the national rate that ILOSTAT has, and says so', () => {
  const same = values.filter((row) => row.comment === 'same_as:ilostat')
  expect(same.map((row) => [row.timePeriod, row.obsValue])).toEqual([
    ['2017', '30.3'],
    ['2019', '30'],
  ])
  const ilostat = shippedTable('datasets/ilostat/observations.csv').filter(
    (row) =>
      row.series === 'VOLUNTEER_RATE' &&
      row.refArea === '840' &&
      row.sex === '_T' &&
      row.age === '_T' &&
      row.volunteerType === 'ORG' &&
      ['2017', '2019'].includes(row.timePeriod!)
  )
  expect(ilostat.map((row) => row.obsValue)).toEqual(['30.3', '30'])
})

it('says in each year without a survey in which years there was one', () => {
  const gaps = rows.filter((row) => row.obsValue === '')
  expect(new Set(gaps.map((row) => row.comment))).toEqual(new Set(['years_published:2017,2019,2021']))
  expect(new Set(gaps.map((row) => row.timePeriod))).toEqual(new Set(['2016', '2018', '2020']))
})

it('lists what it leaves out: 252 figures for eight kinds of group', () => {
  const leftOut = shippedTable('datasets/americorps/left_out.csv')
  expect(leftOut).toHaveLength(2 * 8)
  expect(leftOut.reduce((total, row) => total + Number(row.figures), 0)).toBe(252)
  expect(values).toHaveLength(576 - 252)
})
