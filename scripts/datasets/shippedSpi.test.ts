import { expect, it } from 'vitest'
import { shippedTable } from './shippedTable.ts'

const rows = shippedTable('datasets/worldbank_spi/observations.csv')
const figures = (series: string, year: string) =>
  rows.filter((row) => row.series === series && row.timePeriod === year && row.obsValue !== '')
const years = ['2016', '2017', '2018', '2019', '2020']

it('scores as many areas as the World Bank, from 20 for Somalia to 90 for Norway in 2019', () => {
  expect(years.map((year) => figures('SPI_OVERALL', year).length)).toEqual([167, 174, 174, 174, 0])
  const scores = figures('SPI_OVERALL', '2019')
    .map((row) => [Math.round(Number(row.obsValue)), row.refArea] as const)
    .sort(([one], [other]) => one - other)
  expect([scores[0], scores.at(-1)]).toEqual([
    [20, '706'],
    [90, '578'],
  ])
})

it('has the labour force surveys of 190 areas a year, by the four points that their number can have', () => {
  expect(years.map((year) => figures('SPI_LABOUR_FORCE_SURVEYS', year).length)).toEqual([190, 190, 190, 190, 0])
  const points = years.flatMap((year) => figures('SPI_LABOUR_FORCE_SURVEYS', year).map((row) => row.obsValue))
  expect([...new Set(points)].sort()).toEqual(['0', '0.33', '0.67', '1'])
})

it('sets aside what the World Bank scores and M49 does not list', () => {
  const setAside = shippedTable('datasets/worldbank_spi/set_aside.csv')
  expect(setAside.map((row) => [row.originalArea, row.timePeriod, row.series, row.reason])).toEqual(
    years.slice(0, 4).map((year) => ['XKX', year, 'SPI_LABOUR_FORCE_SURVEYS', 'not an area of the M49 list'])
  )
})

it('links scores of statistics to no Goal, so that they count as evidence of volunteering nowhere', () => {
  expect(shippedTable('series/tags.csv').filter((row) => row.series!.startsWith('SPI_'))).toEqual([])
})
