import { expect, it } from 'vitest'
import { shippedTable } from './shippedTable.ts'

const rows = shippedTable('datasets/uk_nations/observations.csv')
const values = rows.filter((row) => row.obsValue !== '')
const valuesOf = (refArea: string, volunteerType: string, sex = '_T') =>
  values
    .filter((row) => row.refArea === refArea && row.volunteerType === volunteerType && row.sex === sex)
    .map((row) => `${row.timePeriod}: ${row.obsValue}`)

it('has Scotland as its publisher prints it, and no total of 2016, which was not seen', () => {
  expect(valuesOf('GB-SCT', 'ORG')).toEqual(['2017: 28', '2018: 26', '2019: 26', '2020: 26'])
  expect(valuesOf('GB-SCT', 'DIRECT')).toEqual(['2018: 36', '2020: 56'])
  expect(valuesOf('GB-SCT', '_T')).toEqual(['2018: 48', '2020: 64'])
  const of2016 = rows.filter((row) => row.refArea === 'GB-SCT' && row.timePeriod === '2016' && row.sex === '_T')
  expect(of2016.map((row) => row.missingReason)).toEqual(Array(3).fill('no_figure_here'))
})

it('has its women and men of three years, and Northern Ireland of one', () => {
  expect(valuesOf('GB-SCT', 'ORG', 'F')).toEqual(['2016: 29', '2017: 30', '2019: 28'])
  expect(valuesOf('GB-SCT', 'ORG', 'M')).toEqual(['2016: 26', '2017: 26', '2019: 24'])
  expect(valuesOf('GB-NIR', '_T')).toEqual(['2016: 27'])
  expect(values).toHaveLength(15)
})

it('marks the telephone survey of 2020 as a break', () => {
  expect(values.map((row) => row.timePeriod === '2020')).toEqual(values.map((row) => row.obsStatus === 'B'))
})

it('lists the 24 figures of ages and kinds of place that it leaves out', () => {
  const leftOut = shippedTable('datasets/uk_nations/left_out.csv')
  expect(leftOut.map((row) => Number(row.figures))).toEqual([13, 7, 4])
})
