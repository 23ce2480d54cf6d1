import { expect, it } from 'vitest'
import { importPopulation, populationColumns } from './importPopulation.ts'
import { publisherTable } from './publisherTable.ts'

it('takes the WPP columns, never the World Bank beside them', () => {
  const { observations } = imported('SAU,2019,35827362,27000000,34268529\n')
  expect(observations.filter((row) => row.obsValue !== null).map((row) => [row.series, row.obsValue])).toEqual([
    ['POP_TOTAL', 35827362],
    ['POP_15PLUS', 27000000],
  ])
})

it('keeps the year before and after the period, for those who need them', () => {
  const years = imported('SAU,2015,1,1,\nSAU,2021,1,1,\n').observations.filter((row) => row.obsValue !== null)
  expect(years.map((row) => row.timePeriod)).toEqual([2015, 2021, 2015, 2021])
})

it('says that an unpopulated area has no population to give, and of any other that this source has none', () => {
  const { observations } = imported('')
  const reasons = new Set(observations.map((row) => `${row.refArea} ${row.missingReason}`))
  expect([...reasons]).toEqual(['682 no_figure_here', '010 cannot_exist'])
})

it('sets an area outside the M49 list aside with its value', () => {
  expect(imported('TWN,2020,23000000,20000000,\n').setAside.map((row) => row.originalValue)).toEqual([
    '23000000',
    '20000000',
  ])
})

function imported(rows: string) {
  const text = `${populationColumns.join()},worldbank_total\n${rows}`
  const areas = { refAreas: ['682', '010'], ofIso: new Map([['SAU', '682']]) }
  return importPopulation(publisherTable('population.csv', text, populationColumns), areas, new Set(['010']))
}
