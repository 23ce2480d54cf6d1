import { expect, it } from 'vitest'
import { importJapanTimeUse, japanColumns } from './importJapanTimeUse.ts'
import { publisherTable } from './publisherTable.ts'

it('reads each field as a series of its own, by sex, with the teaching data that hold it', () => {
  const { observations } = imported('rate,JP-01,2016,SEX_F,HEALTH_MEDICAL,3.9', 'rate,JPN,2021,SEX_T,ANY,17.8')
  expect(observations.filter(({ obsValue }) => obsValue !== null)).toMatchObject([
    { series: 'VOLUNTEER_RATE_FIELD_HEALTH', refArea: 'JP-01', sex: 'F', obsValue: 3.9, source: 'SSDSE_D_2021' },
    { series: 'VOLUNTEER_RATE_TIME_USE', refArea: '392', sex: '_T', obsValue: 17.8, source: 'SSDSE_D_2023' },
  ])
})

it('says in each year without a survey in which years there was one, and works out no national figure', () => {
  const { observations } = imported(
    'rate,JP-01,2016,SEX_T,ANY,22.6',
    'rate,JP-01,2021,SEX_T,ANY,15.1',
    'rate,JPN,2021,SEX_T,ANY,17.8'
  )
  const gaps = (refArea: string) =>
    observations
      .filter((row) => row.refArea === refArea && row.obsValue === null)
      .map(({ timePeriod, missingReason, comment }) => [timePeriod, missingReason, comment])
  const reason = 'no_figure_here'
  expect(gaps('JP-01')).toEqual([2017, 2018, 2019, 2020].map((year) => [year, reason, 'years_published:2016,2021']))
  expect(gaps('392')).toEqual([2016, 2017, 2018, 2019, 2020].map((year) => [year, reason, 'years_published:2021']))
})

it('leaves out the people that the rates are of, and says how many figures they are', () => {
  const { leftOut } = imported('rate,JP-01,2016,SEX_T,ANY,22.6', 'people,JP-01,2016,SEX_T,POPULATION,4756')
  expect(leftOut).toMatchObject([{ originalSeries: 'JPN_TIMEUSE_POPULATION', figures: 1 }])
})

it('refuses a field that it does not know', () => {
  expect(() => imported('rate,JP-01,2016,SEX_T,MUSIC,1')).toThrow('japan.csv, line 2: expected a field, sex, year')
})

function imported(...rows: string[]) {
  const lines = rows.map((row) =>
    row.replace(/^rate/, 'JPN_TIMEUSE_VOLUNTEER_RATE').replace(/^people/, 'JPN_TIMEUSE_POPULATION')
  )
  const table = publisherTable('japan.csv', `${japanColumns.join()}\n${lines.join('\n')}\n`, japanColumns)
  return importJapanTimeUse(table, { refAreas: ['392'], ofIso: new Map([['JPN', '392']]) })
}
