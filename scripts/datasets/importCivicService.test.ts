import { expect, it } from 'vitest'
import { civicServiceColumns, importCivicService } from './importCivicService.ts'
import { publisherTable } from './publisherTable.ts'

it('reads the country, its régions and départements, codes as ISO 3166-2 writes them, with their status', () => {
  const { observations } = imported('FRA,2017,123252,A', 'FR-IDF,2021,20000,P', 'FR-75,2019,7237,A')
  expect(observations.filter(({ obsValue }) => obsValue !== null)).toMatchObject([
    { refArea: '250', timePeriod: 2017, obsValue: 123252, obsStatus: 'A' },
    { refArea: 'FR-IDF', timePeriod: 2021, obsValue: 20000, obsStatus: 'P' },
    { refArea: 'FR-75C', timePeriod: 2019, obsValue: 7237 },
  ])
})

it('sets overseas départements aside: they are areas of their own, and France’s figure counts them', () => {
  const { observations, setAside } = imported('FR-974,2019,4174,A')
  expect(observations).toEqual([])
  expect(setAside).toMatchObject([{ originalArea: 'FR-974', timePeriod: 2019, originalValue: '4174' }])
})

it('says in a year without a figure in which years there is one', () => {
  const gaps = imported('FRA,2017,123252,A', 'FRA,2018,140290,A').observations.filter(
    ({ obsValue }) => obsValue === null
  )
  expect(gaps.map(({ timePeriod, comment }) => [timePeriod, comment])).toEqual(
    [2016, 2019, 2020].map((year) => [year, 'years_published:2017,2018'])
  )
})

it('refuses what has no status that we know', () => {
  expect(() => imported('FRA,2017,1,X')).toThrow('civic.csv, line 2: expected an area that we know')
})

function imported(...rows: string[]) {
  const table = publisherTable('civic.csv', `${civicServiceColumns.join()}\n${rows.join('\n')}\n`, civicServiceColumns)
  return importCivicService(table, { refAreas: ['250'], ofIso: new Map([['FRA', '250']]) })
}
