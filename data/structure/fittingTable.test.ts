import { expect, it } from 'vitest'
import { fittingTable, tableKeys, unfittingKeys } from './fittingTable.ts'
import { type Selection, wholeSelection } from './selection.ts'

const chosen = (part: Partial<Selection>): Selection => ({ ...wholeSelection, series: ['VOLUNTEERS'], ...part })

it('knows the years of the period for columns, and the series where there are several', () => {
  expect(tableKeys(chosen({ startPeriod: 2019 }))).toEqual(['name', '2019', '2020', 'change', 'rank', 'spark'])
  expect(tableKeys(chosen({ series: ['VOLUNTEERS', 'STAFF'] }))).toContain('series')
  expect(tableKeys(chosen({ across: 'series', startPeriod: 2020 }))).toEqual(['name', 'VOLUNTEERS.2020'])
})

it('names what a table cannot have: other years, series that are not chosen, years where series stand', () => {
  const asked = chosen({ columns: ['2014', 'name'], sort: ['-2021', 'name', 'series', 'VOLUNTEERS.2020'] })
  expect(unfittingKeys(asked).map(({ parameter, key }) => `${parameter} ${key}`)).toEqual([
    'columns 2014',
    'sort -2021',
    'sort series',
    'sort VOLUNTEERS.2020',
  ])
})

it('leaves out sort keys that do not fit, and takes the usual columns where a named one is gone', () => {
  const asked = chosen({ columns: ['2014', 'name'], sort: ['-2021', 'name'] })
  expect(fittingTable(asked)).toEqual({ ...asked, columns: [], sort: ['name'] })
  const fits = chosen({ columns: ['2020', 'name'], sort: ['-2020'] })
  expect(fittingTable(fits)).toEqual(fits)
})
