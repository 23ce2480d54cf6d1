import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { evidenceFiles } from './evidenceFiles.ts'
import { importFdrs } from './importFdrs.ts'
import { importPopulation, populationColumns } from './importPopulation.ts'
import { publisherTable } from './publisherTable.ts'

let folder: string
let files: ReturnType<typeof evidenceFiles>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'))
  for (const name of ['data', 'evidence/ifrc-fdrs']) mkdirSync(join(folder, name), { recursive: true })
  files = evidenceFiles({ evidence: join(folder, 'evidence'), data: join(folder, 'data') })
})
afterEach(() => rmSync(folder, { recursive: true }))

it('leaves every table as it was until all are made', () => {
  writeFileSync(join(folder, 'data/one.csv'), 'before\n')
  files.write('one.csv', [{ area: '404' }], ['area'])
  files.write('datasets/vnr/two.csv', [{ area: '400' }], ['area'])
  // What an importer throws here ends the import: nothing has been touched.
  expect([readFileSync(join(folder, 'data/one.csv'), 'utf8'), readdirSync(join(folder, 'data'))]).toEqual([
    'before\n',
    ['one.csv'],
  ])
  files.commit()
  expect(readFileSync(join(folder, 'data/one.csv'), 'utf8')).toBe('area\n404\n')
  expect(readdirSync(join(folder, 'data/datasets/vnr'))).toEqual(['two.csv'])
})

it('finds the file of another year of a publisher without being told', () => {
  for (const year of [2016, 2021, 2015])
    writeFileSync(join(folder, `evidence/ifrc-fdrs/challenge_data_${year}.csv`), 'doncode,year,kpi,value\n')
  writeFileSync(join(folder, 'evidence/ifrc-fdrs/kpi_names.csv'), '')
  expect(files.list('ifrc-fdrs', /^challenge_data_\d{4}\.csv$/)).toEqual(
    [2015, 2016, 2021].map((year) => `ifrc-fdrs/challenge_data_${year}.csv`)
  )
})

const areas = { refAreas: ['404'], ofIso: new Map([['KEN', '404']]) }
const fdrs = (lines: string) =>
  importFdrs({
    yearly: [publisherTable('later.csv', `doncode,year,kpi,value\n${lines}`, ['doncode', 'year', 'kpi', 'value'])],
    societies: publisherTable('societies.csv', 'doncode,iso3\nDKE001,KEN\n', ['doncode', 'iso3']),
    seriesOfKpi: new Map([['VOL', 'VOLUNTEERS']]),
    areas,
    withoutSociety: new Map(),
  })

it('takes a year after the period with all others, and says why another Society has none', () => {
  const years = fdrs('DKE001,2022,VOL,82000\n').observations.map(({ timePeriod, obsValue }) => [timePeriod, obsValue])
  expect(years).toEqual([...[2016, 2017, 2018, 2019, 2020].map((year) => [year, null]), [2022, 82000]])
})

it('names a year that is none, and a column of another edition', () => {
  expect(() => fdrs('DKE001,20x2,VOL,1\n')).toThrow(
    'later.csv, line 2, column year: found "20x2", expected a year such as 2020'
  )
  const table = (head: string) => publisherTable('wpp.csv', `iso3,year,${head}\nKEN,2023,1,1\n`, populationColumns)
  expect(() => table('owid_wpp2024_total,owid_wpp2024_15')).toThrow('wpp.csv: no column owid_wpp2022_total')
  const later = importPopulation(table('owid_wpp2022_total,owid_wpp2022_age15plus_total_minus_0_14'), areas, new Set())
  expect(later.observations.find(({ timePeriod }) => timePeriod === 2023)).toMatchObject({
    refArea: '404',
    obsValue: 1,
  })
})
