import { expect, it } from 'vitest'
import { fdrsColumns, societyColumns } from './importFdrs.ts'
import { importFdrsLater, laterColumns } from './importFdrsLater.ts'
import { publisherTable } from './publisherTable.ts'

it('keeps what the yearly file has as it is, and tells a later submission from an imputed value', () => {
  const rows = imported('JOR,2019,737,1', 'JOR,2020,770,1', 'AGO,2019,100,0').observations
  expect(cell(rows, '400', 2019)).toMatchObject({ obsValue: 737, obsStatus: 'A', comment: null })
  expect(cell(rows, '400', 2020)).toMatchObject({ obsValue: 770, obsStatus: 'P', comment: 'later_submission' })
  expect(cell(rows, '024', 2019)).toMatchObject({ obsValue: 100, obsStatus: 'I', comment: 'imputed_previous' })
})

it('shows an implausible later submission and says so, a zero too', () => {
  expect(cell(imported('SWZ,2020,0,1').observations, '748', 2020)).toMatchObject({
    obsValue: 0,
    obsStatus: 'P',
    comment: 'implausible',
  })
})

it('leaves years after the period out, and says that earlier ones lie before the file', () => {
  const rows = imported('JOR,2019,737,1', 'JOR,2021,770,').observations
  expect(cell(rows, '400', 2021)).toBeUndefined()
  expect(cell(rows, '400', 2016)).toMatchObject({ missingReason: 'outside_period', comment: 'years_published:2019' })
  expect(cell(rows, '400', 2020)).toMatchObject({ missingReason: 'not_reported' })
})

it('gives an area without a Society its own reason, and another one none of the file', () => {
  const rows = imported('JOR,2019,737,1').observations
  expect(cell(rows, '344', 2020)).toMatchObject({
    missingReason: 'in_another',
    obsStatus: 'K',
    comment: 'counted_in:156',
  })
  expect(cell(rows, '748', 2020)).toMatchObject({ missingReason: 'no_figure_here' })
})

it('refuses a figure that differs from the yearly file, and one that is neither submitted nor imputed', () => {
  expect(() => imported('JOR,2019,738,1')).toThrow('later.csv, line 2: found 738, expected 737 as in the yearly file')
  expect(() => imported('JOR,2020,770,')).toThrow('column submitted: found "", expected 1 or 0')
})

const cell = (rows: ReturnType<typeof imported>['observations'], refArea: string, timePeriod: number) =>
  rows.find((row) => row.refArea === refArea && row.timePeriod === timePeriod)

function imported(...rows: string[]) {
  const table = <Column extends string>(file: string, columns: readonly Column[], lines: string[]) =>
    publisherTable(file, `${columns.join()}\n${lines.join('\n')}\n`, columns)
  const areas = { JOR: '400', AGO: '024', SWZ: '748' }
  return importFdrsLater({
    later: table('later.csv', laterColumns, rows),
    yearly: [table('2019.csv', fdrsColumns, ['DJO001,2019,KPI_PeopleVol_Tot,737', 'DAO001,2019,KPI_PeopleVol_Tot,'])],
    societies: table('societies.csv', societyColumns, ['DJO001,JOR', 'DAO001,AGO', 'DSZ001,SWZ']),
    areas: { refAreas: [...Object.values(areas), '344'], ofIso: new Map(Object.entries(areas)) },
    withoutSociety: new Map([['344', { missingReason: 'in_another', countedIn: '156' }]]),
  })
}
