import { tmpdir } from 'node:os'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, it } from 'vitest'
import { forAMinute } from '../requests/cacheControl.ts'
import { readParquet, readXlsx } from '../sample/readFiles.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'

const { db, release } = await sampleRelease([
  { refArea: '404', timePeriod: 2019, obsValue: 100 },
  { refArea: '404', timePeriod: 2020, obsValue: 150 },
  { refArea: '076', timePeriod: 2019, obsValue: 1 / 3 },
  { refArea: '076', timePeriod: 2020, obsValue: null },
])
const { ask, lines, close } = await serveSample({ db, release, assets: `${tmpdir()}/not-built` })
afterAll(close)

it('answers in JSON with the release, and in CSV where the answer is a list of rows', async () => {
  const { release: said, data } = await json('/api/areas?language=fr')
  expect([said, data[0].refArea, data[0].name]).toEqual([release, '404', 'Kenya fr'])
  const rows = table((await ask('/api/areas.csv?language=fr')).text)
  expect(rows.map((row) => [row.ref_area, row.iso3, row.release])).toContainEqual(['076', 'BRA', release])
})

it('takes the form from the ending, else from Accept, and keeps the two apart', async () => {
  const type = async (path: string, accept: string) => (await ask(path, { accept })).headers['content-type']
  expect(await type('/api/groups', '*/*')).toContain('application/json')
  expect(await type('/api/groups', 'text/csv')).toContain('text/csv; charset=utf-8')
  expect(await type('/api/groups', 'text/csv;q=0.5, application/json')).toContain('application/json')
  expect(await type('/api/groups.csv', 'application/json')).toContain('text/csv')
  const tags = [await ask('/api/groups'), await ask('/api/groups', { accept: 'text/csv' })].map((a) => a.headers.etag)
  expect(new Set(tags).size).toBe(2)
})

it('says that it has no other form, in a sentence', async () => {
  const { status, text } = await ask('/api/goals/3.csv')
  expect([status, JSON.parse(text).error.message]).toEqual([
    406,
    'this answer is no list of rows and has no CSV: ask for JSON',
  ])
  expect((await ask('/api/goals', { accept: 'text/html' })).status).toBe(406)
})

it('names an area by its ISO or M49 code, in whatever case', async () => {
  for (const code of ['KEN', 'ken', '404']) expect((await json(`/api/areas/${code}`)).data.area.refArea).toBe('404')
})

it('gives all figures of an area as one file, year by year, gaps with their reason; of a group its members', async () => {
  const rows = table((await ask('/api/areas/BRA.csv?language=fr')).text)
  const own = rows.filter(({ series }) => series === 'VOLUNTEERS')
  expect(own.map(({ time_period, obs_value, missing_reason }) => [time_period, obs_value, missing_reason])).toEqual([
    ...['2016', '2017', '2018'].map((year) => [year, '', 'no_figure_here']),
    ['2019', String(1 / 3), ''],
    ['2020', '', 'not_reported'],
  ])
  expect(own[0]).toMatchObject({ ref_area: '076', ref_area_name: 'Brazil fr', unit_measure: 'PS', release })
})

it('gives every list of rows as a workbook and as Parquet too, with the cells of its CSV', async () => {
  for (const path of ['/api/areas/BRA', '/api/series', '/api/groups']) {
    const csv = table((await ask(`${path}.csv?language=fr`)).text)
    const xlsx = await ask(`${path}.xlsx?language=fr`)
    const parquet = await ask(`${path}.parquet?language=fr`)
    expect(xlsx.headers['content-disposition']).toMatch(/filename="\w+_2026\.1-0+\.xlsx"/)
    const texts = (rows: Record<string, unknown>[]) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])))
    expect(texts(readXlsx(xlsx.body))).toEqual(csv)
    expect(texts((await readParquet(parquet.body)).rows)).toEqual(csv)
  }
  const { status, text } = await ask('/api/goals/3.xlsx')
  expect([status, JSON.parse(text).detail]).toEqual([
    406,
    'this answer is no list of rows and has no XLSX: ask for JSON',
  ])
})

it('gives observations in the order and with the rows of the page, the same in both forms', async () => {
  const query = 'series=VOLUNTEERS&startPeriod=2019&sort=-2019&show=with_values'
  const { data } = await json(`/api/observations?${query}`)
  const said = data.lines.flatMap((line: Line) =>
    line.cells.map((cell) => [line.refArea, cell.timePeriod, cell.obsValue])
  )
  expect(said).toEqual([
    ['404', 2019, 100],
    ['404', 2020, 150],
    ['076', 2019, 1 / 3],
    ['076', 2020, null],
  ])
  const file = table((await ask(`/api/observations.csv?${query}`)).text)
  expect(
    file.map((row) => [row.ref_area, Number(row.time_period), row.obs_value === '' ? null : Number(row.obs_value)])
  ).toEqual(said)
  expect((await ask(`/api/observations.csv?${query}`)).body).toEqual(
    (await ask(`/download/observations.csv?${query}`)).body
  )
})

it('gives several series at once, each with the measure and unit that it has', async () => {
  const { data } = await json('/api/observations?series=VOLUNTEERS,VOLUNTEER_RATE&measure=per_1000')
  expect(data.series.map((one: Record<string, string>) => [one.series, one.measure, one.measureUnit])).toEqual([
    ['VOLUNTEERS', 'per_1000', 'PER_1000_POP'],
    ['VOLUNTEER_RATE', 'value', 'PT'],
  ])
})

it('takes commas or a parameter twice for a list, and an empty value for none', async () => {
  const areas = async (query: string) =>
    (await json(`/api/observations?series=VOLUNTEERS&${query}`)).data.lines.map((line: Line) => line.refArea)
  expect(await areas('areas=404,076')).toEqual(['404', '076'])
  expect(await areas('areas=404&areas=076')).toEqual(['404', '076'])
  expect(await areas('areas=')).toHaveLength(2)
})

it('compares two figures by their keys', async () => {
  const { data } = await json(
    '/api/comparability/pair?one=VOLUNTEERS.404.2019._T._T._T&other=VOLUNTEERS.404.2020._T._T._T'
  )
  expect([data.one.obsValue, data.other.obsValue]).toEqual([100, 150])
})

const refusals: [path: string, status: number, parameter: string, message: string][] = [
  ['/api/observations?series=VOLUNTERS', 400, 'series', 'no series VOLUNTERS: did you mean VOLUNTEERS?'],
  ['/api/observations?serie=VOLUNTEERS', 400, 'serie', 'no parameter serie: did you mean series?'],
  ['/api/observations?series=VOLUNTEERS&sort=series', 400, 'sort', 'sort: no column series in this table: there are'],
  ['/api/comparability/grounds?series=VOLUNTEERS&sort=name', 400, 'sort', 'no parameter sort: '],
  ['/api/coverage?series=VOLUNTEERS&areas=76', 400, 'areas', 'did you mean 076 (Brazil)?'],
  ['/api/coverage?series=VOLUNTEERS&group=LCD', 400, 'group', 'no group LCD: /api/groups names them all'],
  [
    '/api/coverage?series=VOLUNTEERS&startPeriod=20x',
    400,
    'startPeriod',
    'startPeriod: a year is a whole number, e.g. 2020',
  ],
  ['/api/coverage?series=VOLUNTEERS&startPeriod=2020&endPeriod=2016', 400, 'startPeriod', 'starts after it ends'],
  ['/api/coverage', 400, 'series', 'series: must be given'],
  ['/api/goals?language=fr&language=en', 400, 'language', 'language: given twice'],
  ['/api/goals?language=de', 400, 'language', 'not one of ar, zh, en, es, fr, ru'],
  [
    '/api/goals?release=2027.1-000000000000',
    404,
    'release',
    `no release 2027.1-000000000000 here: this server answers from ${release}`,
  ],
  ['/api/goals/18', 404, 'goal', 'a goal is a number from 1 to 17'],
  ['/api/goals/4', 404, 'goal', 'no goal 4: /api/goals names them all'],
  ['/api/series/VOLUNTERS', 404, 'series', 'no series VOLUNTERS: did you mean VOLUNTEERS?'],
  ['/api/areas/KEM', 404, 'area', 'there is no KEM; give an ISO or M49 code'],
  ['/api/datasets/made_upp', 404, 'dataset', 'no dataset made_upp: did you mean made_up?'],
  ['/api/observations?series=VOLUNTEERS&sex=F', 400, 'sex', 'sex: VOLUNTEERS has no F: ask for _T'],
  ['/api/observations.csv?series=VOLUNTEERS&sex=F', 400, 'sex', 'sex: VOLUNTEERS has no F: ask for _T'],
  ['/api/coverage?series=VOLUNTEERS&age=Y15T24', 400, 'age', 'age: VOLUNTEERS has no Y15T24: ask for _T'],
  ['/api/comparability/grounds?series=VOLUNTEERS&sex=M,F', 400, 'sex', 'sex: VOLUNTEERS has no M, F: ask for _T'],
  ['/api/observations?series=VOLUNTEERS&utm_source=x&areas=40,404,KE', 400, 'areas', 'KE: did you mean 404 (Kenya)?'],
  ['/api/observations?series=VOLUNTEERS&measure=value&measure=index', 400, 'measure', 'given twice'],
  ['/api/observations?series=VOLUNTEER_RATE&measure=per_1000', 400, 'measure', 'ask for value or index'],
  ['/api/observations.csv?series=VOLUNTERS', 400, 'series', 'no series VOLUNTERS: did you mean VOLUNTEERS?'],
  ['/api/nothing', 404, '', 'there is nothing at this address: /api/openapi.json describes what there is'],
]

it.each(refusals)('refuses %s with %i, naming %s', async (...[path, status, parameter, message]) => {
  const answer = await ask(path)
  const { error } = JSON.parse(answer.text)
  expect([answer.status, error.status, error.problems[0].parameter]).toEqual([status, status, parameter])
  expect(error.message).toContain(message)
  expect(error.request).toBe(answer.headers['x-request-id'])
  expect(answer.headers['cache-control']).toBe('no-store')
})

it('may be read from anybody’s page, without a name, and changes nothing', async () => {
  const { status, headers } = await ask('/api/goals', { origin: 'https://elsewhere.example' }, 'OPTIONS')
  expect([status, headers['access-control-allow-origin'], headers['access-control-allow-methods']]).toEqual([
    204,
    '*',
    'GET, HEAD, OPTIONS',
  ])
  for (const path of ['/api/goals', '/api/nothing', '/download/observations.csv?series=VOLUNTEERS']) {
    const answer = await ask(path, { origin: 'https://elsewhere.example' })
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
  }
  expect((await ask('/api/goals', {}, 'POST')).status).toBe(405)
})

it('answers HEAD with the headers alone, and 304 to who has the answer', async () => {
  const head = await ask('/api/goals.csv', {}, 'HEAD')
  const { headers } = await ask('/api/goals.csv')
  expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, headers.etag])
  expect((await ask('/api/goals.csv', { 'if-none-match': headers.etag! })).status).toBe(304)
})

it('may be kept without asking again only where the address names this release', async () => {
  const kept = async (query: string) => (await ask(`/api/goals?${query}`)).headers['cache-control']
  expect(await kept('')).toBe(forAMinute)
  expect(await kept(`release=${release}`)).toContain('max-age=86400')
  expect(await kept('release=2025.1-000000000000')).toBe('no-store')
})

it('says in each answer how many requests are left, and writes one line about it', async () => {
  const { headers } = await ask('/api/goals')
  expect(headers['ratelimit-policy']).toBe('600;w=60')
  expect(headers.ratelimit).toMatch(/remaining=\d+/)
  expect(headers.release).toBe(release)
  await expect.poll(() => lines.at(-1)).toContain('"path":"/api/goals"')
})

it('leads a person to the page about it and a program to its description', async () => {
  expect((await ask('/api', { accept: 'text/html', 'accept-language': 'ru' })).headers.location).toBe('/ru/api')
  expect((await ask('/api', { accept: '*/*' })).headers.location).toBe('/api/openapi.json')
})

interface Line {
  refArea: string
  cells: { timePeriod: number; obsValue: number | null }[]
}

const json = async (path: string) => JSON.parse((await ask(path)).text)
const table = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true })
