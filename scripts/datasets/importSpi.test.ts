import { expect, it } from 'vitest'
import { importSpi, spiColumns } from './importSpi.ts'
import { publisherTable } from './publisherTable.ts'

it('serves the overall score and the labour force surveys, and of the rest nothing', () => {
  const { observations } = imported(...ofYear('KEN', 2019, { labour: 0.67 }))
  expect(
    observations.filter((row) => row.obsValue !== null).map((row) => [row.series, row.timePeriod, row.obsValue])
  ).toEqual([
    ['SPI_OVERALL', 2019, 61.5],
    ['SPI_LABOUR_FORCE_SURVEYS', 2019, 0.67],
  ])
  expect(observations[0]).toMatchObject({
    dataset: 'worldbank_spi',
    refArea: '404',
    obsStatus: 'A',
    source: 'SPI_2021',
  })
})

it('keeps a printed zero, which says that no such survey was run in ten years', () => {
  const { observations } = imported(...ofYear('KEN', 2019, { labour: 0, all: '0.4' }))
  expect(
    observations.find((row) => row.series === 'SPI_LABOUR_FORCE_SURVEYS' && row.timePeriod === 2019)
  ).toMatchObject({ obsValue: 0, missingReason: null })
})

it('gives a reason for every year and area without a score: 2020 lies outside what the edition covers', () => {
  const { observations } = imported(...[2016, 2017, 2018, 2019].flatMap((year) => ofYear('KEN', year)))
  const reasons = (refArea: string, series = 'SPI_OVERALL') =>
    observations
      .filter((row) => row.refArea === refArea && row.series === series)
      .sort((a, b) => a.timePeriod - b.timePeriod)
      .map((row) => row.missingReason)
  expect(reasons('404')).toEqual([null, null, null, null, 'outside_period'])
  expect(reasons('020')).toEqual(Array(5).fill('no_figure_here'))
  expect(reasons('010', 'SPI_LABOUR_FORCE_SURVEYS')).toEqual(Array(5).fill('cannot_exist'))
})

it('sets aside what is no area of the M49 list', () => {
  const { setAside, observations } = imported(...ofYear('XKX', 2019), ...ofYear('KEN', 2019))
  expect(setAside).toEqual([
    {
      ...{ originalArea: 'XKX', timePeriod: 2019, series: 'SPI_OVERALL', originalValue: '61.5' },
      reason: 'not an area of the M49 list',
    },
    {
      ...{ originalArea: 'XKX', timePeriod: 2019, series: 'SPI_LABOUR_FORCE_SURVEYS', originalValue: '1' },
      reason: 'not an area of the M49 list',
    },
  ])
  expect(observations.filter((row) => row.obsValue !== null)).toHaveLength(2)
})

it('refuses a score of surveys that is not the mean of five kinds', () => {
  expect(() => imported(...ofYear('KEN', 2019, { labour: 0.67, all: '0.734' }))).not.toThrow()
  expect(() => imported(...ofYear('KEN', 2019, { labour: 0.67, all: '0.7' }))).toThrow(
    'spi.csv, line 4: SPI.DIM4.1.SVY.INDEX of KEN 2019 is 0.7, expected the mean of five kinds of surveys'
  )
  expect(() => imported(...ofYear('KEN', 2019).filter((row) => !row.startsWith('SPI.D4.1.4')))).toThrow('beside it')
})

it('refuses points that no number of surveys has, and a score beyond a hundred', () => {
  expect(() => imported('SPI.D4.1.6.LABR,KEN,2019,0.5,edition one')).toThrow('is 0.5, expected one of 0, 0.33, 0.67, 1')
  expect(() => imported('SPI.INDEX,KEN,2019,120,edition one')).toThrow('is 120, expected a score from 0 to 100')
})

it('refuses two editions in one file', () => {
  expect(() => imported('SPI.INDEX,KEN,2018,60,edition one', 'SPI.INDEX,KEN,2019,61,edition two')).toThrow(
    'spi.csv: 2 editions in one file, expected one: edition one; edition two'
  )
})

interface Scores {
  labour?: number
  all?: string
}

/** Overall, household surveys, all surveys, labour force surveys: as the publisher's file has them. */
const ofYear = (area: string, year: number, { labour = 1, all = labour === 1 ? '0.8' : '0.734' }: Scores = {}) => [
  `SPI.INDEX,${area},${year},61.5,edition one`,
  `SPI.D4.1.4.HOUS,${area},${year},1,edition one`,
  `SPI.DIM4.1.SVY.INDEX,${area},${year},${all},edition one`,
  `SPI.D4.1.6.LABR,${area},${year},${labour},edition one`,
]

const areas = { KEN: '404', AND: '020', ATA: '010' }

const imported = (...rows: string[]) =>
  importSpi(
    publisherTable('spi.csv', `${spiColumns.join()}\n${rows.join('\n')}\n`, spiColumns),
    { refAreas: Object.values(areas), ofIso: new Map(Object.entries(areas)) },
    new Set(['010'])
  )
