import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'

it('has no figure of Eurostat inside 2016–2020, and 27 of low reliability in 2015', () => {
  const figures = valuesOf('eurostat')
  expect(countBy(figures, 'time_period')).toEqual({ 2015: 252, 2022: 76 })
  expect(figures.filter((row) => row.obs_status === 'U').map((row) => row.time_period)).toEqual(Array(27).fill('2015'))
})

it('marks the 53 of 54 EU-SILC rates of 2015 that ILOSTAT has too: Ireland’s informal rate differs', () => {
  const same = valuesOf('eurostat').filter((row) => row.comment === 'same_as:ilostat')
  expect(countBy(same, 'series')).toEqual({ EUSILC_FORMAL: 27, EUSILC_INFORMAL: 26 })
  expect(cell('eurostat', { series: 'EUSILC_INFORMAL', ref_area: '372', time_period: '2015' })).toMatchObject({
    obs_value: '37.7',
    comment: '',
  })
})

it('lets those who took part and the three reasons make up one hundred per cent in every area', () => {
  for (const form of ['FORMAL', 'INFORMAL']) {
    const series = [`EUSILC_${form}`, ...['NTIME', 'NINT', 'OTH'].map((reason) => `EUSILC_NOT_PART_${reason}_${form}`)]
    const sums: Record<string, number> = {}
    for (const row of valuesOf('eurostat').filter((one) => one.time_period === '2015' && series.includes(one.series!)))
      sums[row.ref_area!] = (sums[row.ref_area!] ?? 0) + Number(row.obs_value)
    expect(Object.keys(sums)).toHaveLength(28)
    expect(Object.entries(sums).filter(([, sum]) => Math.abs(sum - 100) > 0.3)).toEqual([])
  }
})

it('has the later file’s nine submissions and forty imputed values, and equals the yearly file elsewhere', () => {
  const later = valuesOf('ifrc_later')
  expect(countBy(later, 'obs_status')).toEqual({ A: 181 + 149 + 166, I: 25 + 15, P: 9 })
  const yearly = new Map(
    valuesOf('ifrc_fdrs')
      .filter((row) => row.series === 'VOLUNTEERS')
      .map((row) => [`${row.ref_area} ${row.time_period}`, row.obs_value])
  )
  for (const row of later)
    expect(yearly.get(`${row.ref_area} ${row.time_period}`)).toBe(row.obs_status === 'A' ? row.obs_value : undefined)
})

it('has what Societies submitted later, the implausible figures said to be so', () => {
  const submitted = valuesOf('ifrc_later').filter((row) => row.obs_status === 'P')
  expect(submitted.map((row) => [row.ref_area, row.time_period, row.obs_value, row.comment])).toEqual([
    ['270', '2019', '10921', 'later_submission'],
    ['275', '2020', '6383', 'later_submission'],
    ['288', '2020', '79638', 'later_submission'],
    ['400', '2020', '770', 'later_submission'],
    ['450', '2019', '1167', 'later_submission'],
    ['682', '2019', '12970', 'later_submission'],
    ['682', '2020', '28527', 'later_submission'],
    ['748', '2019', '8', 'implausible'],
    ['748', '2020', '0', 'implausible'],
  ])
})

it('repeats the year before in every imputed value, its own reading of that year', () => {
  const later = new Map(valuesOf('ifrc_later').map((row) => [`${row.ref_area} ${row.time_period}`, row.obs_value]))
  for (const row of valuesOf('ifrc_later').filter((one) => one.obs_status === 'I'))
    expect(later.get(`${row.ref_area} ${Number(row.time_period) - 1}`)).toBe(row.obs_value)
})

it('has the 25 national figures of pages that are not of the world, each with an address of its own, Italy’s ten and 22 more', () => {
  const figures = valuesOf('national')
  expect(figures).toHaveLength(31 - 6 + 10 + 22)
  expect(figures.filter((row) => !/^https?:\/\/\S+$/.test(row.source!))).toEqual([])
  expect(setAside('national')).toHaveLength(6)
  expect(
    figures.filter((row) => row.comment === 'same_as:ilostat').map((row) => [row.ref_area, row.obs_value])
  ).toEqual([
    ['620', '6.4'],
    ['620', '7.8'],
    ['840', '30.3'],
    ['840', '30'],
    ['616', '8.5'],
    ['710', '5.8'],
  ])
})

it('serves or lists with its reason each of the 57 figures of national pages, and two tables that are left out whole', () => {
  const leftOut = table('national/left_out.csv')
  expect(leftOut).toHaveLength(1 + 57 - 22 + 2)
  expect(leftOut.filter((row) => row.reason!.length < 20)).toEqual([])
  expect(leftOut.slice(-2).map((row) => row.figures)).toEqual(['42', '20'])
})

it('keeps the two surveys of France apart, a range as a range, and registered people as a lower bound', () => {
  const france = { ref_area: '250' }
  const rate = { ...france, series: 'NATIONAL_VOLUNTEER_RATE' }
  expect(cell('national', { ...rate, time_period: '2016' }).obs_value).toBe('39')
  expect(cell('national', { ...rate, time_period: '2017' })).toMatchObject({
    obs_value: '',
    comment: 'types_published:ORG',
  })
  expect(cell('national', { ...rate, time_period: '2017', volunteer_type: 'ORG' }).obs_value).toBe('43')
  const fullTime = { ...france, series: 'NATIONAL_VOLUNTEER_FTE', time_period: '2017', volunteer_type: 'ORG' }
  expect(cell('national', fullTime)).toMatchObject({ lower: '1320000', upper: '1460000', comment: 'range' })
  const registered = { series: 'NATIONAL_REGISTERED_VOLUNTEERS', ref_area: '156' }
  expect(cell('national', { ...registered, time_period: '2017' })).toMatchObject({
    ...{ obs_value: '67200000', lower: '67200000', time_detail: '2017-12-17', comment: 'at_least' },
  })
})

it('has the volunteers and the value of their work of Mexico’s account, the value of 2016 of private institutions alone', () => {
  const figures = valuesOf('mexico_npi').map((row) => [row.series, row.time_period, row.obs_value, row.obs_status])
  expect(figures).toEqual([
    ['MX_NPI_VALUE', '2016', '112722000000', 'D'],
    ['MX_NPI_VALUE', '2017', '128606000000', 'B'],
    ['MX_NPI_VALUE', '2019', '145626000000', 'A'],
    ['MX_NPI_VALUE_GDP', '2020', '0.6', 'A'],
    ['MX_NPI_VOLUNTEERS', '2014', '1823000', 'A'],
    ['MX_NPI_VOLUNTEERS', '2015', '1914000', 'A'],
    ['MX_NPI_VOLUNTEERS', '2016', '2101000', 'A'],
    ['MX_NPI_VOLUNTEERS', '2017', '2067637', 'A'],
  ])
  expect(table('mexico_npi/left_out.csv')).toHaveLength(15 - 8)
})

it('keeps twelve months and four weeks of the Netherlands apart: 44 and 21 per cent in 2020', () => {
  const netherlands = { ref_area: '528', time_period: '2020' }
  expect(cell('national', { ...netherlands, series: 'NATIONAL_VOLUNTEER_RATE', volunteer_type: 'ORG' }).obs_value).toBe(
    '44'
  )
  expect(cell('national', { ...netherlands, series: 'NATIONAL_VOLUNTEER_RATE_4W' }).obs_value).toBe('21')
})

const world = { ref_area: '001' }
it.each([
  ['VNR_COUNT', ['22', '43', '46', '47', '47']],
  ['UN_VOLUNTEERS', ['', '', '7201', '8282', '9459']],
  ['COASTAL_CLEANUP_VOLUNTEERS', ['504583', '800000', '1000000', '', '220000']],
  ['WORLD_CLEANUP_DAY_VOLUNTEERS', ['', '', '17600000', '21200000', '11000000']],
])('has %s of the world, its gaps open', (series, values) => {
  const years = ['2016', '2017', '2018', '2019', '2020']
  expect(years.map((time_period) => cell('world_figures', { ...world, series, time_period }).obs_value)).toEqual(values)
})

it('keeps bounds and roundings of world figures in the words of their source', () => {
  const printed = valuesOf('world_figures').filter((row) => row.original_value !== '')
  expect(printed.filter((row) => row.comment === 'at_least' && row.lower !== row.obs_value)).toEqual([])
  expect(
    printed.find((row) => row.series === 'COASTAL_CLEANUP_VOLUNTEERS' && row.time_period === '2017')
  ).toMatchObject({
    original_value: 'nearly 800000',
    lower: '',
    comment: 'rounded',
  })
  expect(cell('world_figures', { ...world, series: 'VOLUNTEER_FTE', time_period: '2018' })).toMatchObject({
    obs_value: '109000000',
    original_value: '109 million',
    obs_status: 'E',
  })
})

it('keeps world and publishers’ regions apart from countries, except where countries have figures too', () => {
  const withCountries = valuesOf('world_figures').filter(
    (row) => /^\d{3}$/.test(row.ref_area!) && row.ref_area !== '001'
  )
  expect(new Set(withCountries.map((row) => row.series))).toEqual(new Set(['WORLD_CLEANUP_DAY_VOLUNTEERS']))
  expect(withCountries).toHaveLength(14)
  expect(withCountries.every((row) => row.comment === 'organisers_claim')).toBe(true)
})

it('serves the SDG Index of 2019 alone: 162 areas, 17 Goals, scores from 0 to 100', () => {
  const figures = valuesOf('sdg_index')
  expect(new Set(figures.map((row) => row.time_period))).toEqual(new Set(['2019']))
  expect(new Set(figures.map((row) => row.ref_area)).size).toBe(162)
  expect(figures.filter((row) => row.goal !== '_T')).toHaveLength(162 * 17 - 61)
  expect(figures.filter((row) => Number(row.obs_value) < 0 || Number(row.obs_value) > 100)).toEqual([])
})

type Row = Record<string, string>
const tables = new Map<string, Row[]>()

function table(file: string): Row[] {
  const known = tables.get(file) ?? parse(readFileSync(join(folder, file), 'utf8'), { columns: true })
  tables.set(file, known)
  return known
}

const folder = join(import.meta.dirname, '../../data/datasets')
const valuesOf = (dataset: string) => table(`${dataset}/observations.csv`).filter((row) => row.obs_value !== '')
const setAside = (dataset: string) => table(`${dataset}/set_aside.csv`)
const countBy = (rows: readonly Row[], column: string) =>
  Object.fromEntries(
    [...new Set(rows.map((row) => row[column]!))]
      .sort()
      .map((code) => [code, rows.filter((row) => row[column] === code).length])
  )

function cell(dataset: string, place: Row): Row {
  const wanted = Object.entries({ sex: '_T', age: '_T', volunteer_type: '_T', goal: '_T', ...place })
  return table(`${dataset}/observations.csv`).find((row) => wanted.every(([column, code]) => row[column] === code))!
}
