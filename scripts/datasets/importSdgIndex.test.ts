import { expect, it } from 'vitest'
import { importSdgIndex, leftOutEditions, sdgIndexColumns } from './importSdgIndex.ts'
import { publisherTable } from './publisherTable.ts'

it('serves one edition: the overall score, one for each Goal, and a gap where a Goal has none', () => {
  const rows = imported(`KEN,2019,57.0,${scores(16)},`).filter(
    (row) => row.timePeriod === 2019 && row.refArea === '404'
  )
  expect(rows.map((row) => row.goal)).toEqual(['_T', ...Array.from({ length: 17 }, (_, i) => String(i + 1))])
  expect(rows[0]).toMatchObject({ obsValue: 57, source: 'SDR_2019' })
  expect(rows.at(-1)).toMatchObject({ goal: '17', obsValue: null, missingReason: 'no_figure_here' })
})

it('sets the figures of other editions aside and never shows them as years of a line', () => {
  const rows = imported(`KEN,2018,56.8,${scores(17)}`, `KEN,2019,57.0,${scores(17)}`)
  const kenya = rows.filter((row) => row.refArea === '404' && row.goal === '_T' && row.obsValue === null)
  expect(kenya.map((row) => [row.timePeriod, row.missingReason])).toEqual([
    [2016, 'outside_period'],
    [2017, 'outside_period'],
    [2018, 'set_aside'],
    [2020, 'outside_period'],
  ])
  expect(leftOutEditions(table(`KEN,2018,56.8,${scores(17)}`))).toMatchObject([
    { originalSeries: 'edition 2018', figures: 18 },
  ])
})

it('gives an area without a score one gap a year, without Goals', () => {
  const rows = imported(`AND,2019,,${scores(0)},,,,,,,,,,,,,,,,`).filter((row) => row.refArea === '020')
  expect(rows.map((row) => [row.timePeriod, row.goal, row.missingReason])).toEqual(
    [2016, 2017, 2018, 2019, 2020].map((year) => [year, '_T', 'no_figure_here'])
  )
})

const scores = (count: number) => Array.from({ length: count }, (_, i) => 50 + i).join()
const table = (...rows: string[]) =>
  publisherTable('editions.csv', `${sdgIndexColumns.join()}\n${rows.join('\n')}\n`, sdgIndexColumns)
const areas = { KEN: '404', AND: '020' }

const imported = (...rows: string[]) =>
  importSdgIndex(
    table(...rows),
    { refAreas: Object.values(areas), ofIso: new Map(Object.entries(areas)) },
    new Set<string>()
  ).observations
