import { tmpdir } from 'node:os'
import { afterAll, expect, it, vi } from 'vitest'
import { ofUrbanisation } from '../data/sample/oneMoreDimension.ts'
import { figureCode } from '../data/structure/codes.ts'
import { readFigureKey, writeFigureKey } from '../data/structure/figureKey.ts'
import { lineKey } from '../data/structure/line.ts'
import { readAddress, writeAddress } from '../data/structure/selectionAddress.ts'
import { tidyColumns } from './downloads/csvColumns.ts'
import { readCsv, readParquet, readXlsx } from './sample/readFiles.ts'
import { sampleRelease } from './sample/sampleRelease.ts'
import { serveSample } from './sample/serveSample.ts'

// Nothing of ours is imitated: the whole product runs over a list with one entry more.
vi.mock('../data/structure/dimensions.ts', async (original) => {
  const { withOneMore } = await import('../data/sample/oneMoreDimension.ts')
  return withOneMore(await original<typeof import('../data/structure/dimensions.ts')>())
})
vi.mock('../data/wording/messages/en.json', async (original) => {
  const { wordsOfOneMore } = await import('../data/sample/oneMoreDimension.ts')
  const { default: words } = await original<{ default: object }>()
  return { default: { ...words, ...wordsOfOneMore } }
})

const { db, release } = await sampleRelease([
  { refArea: '404', timePeriod: 2020, obsValue: 30 },
  { refArea: '404', timePeriod: 2020, obsValue: 10, ...ofUrbanisation('R') },
  { refArea: '404', timePeriod: 2020, obsValue: 20, ...ofUrbanisation('U') },
  { refArea: '404', timePeriod: 2019, obsValue: 19, ...ofUrbanisation('U') },
  { refArea: '076', timePeriod: 2020, obsValue: 5 },
  { refArea: '404', timePeriod: 2020, obsValue: 1, series: 'VOLUNTEER_RATE' },
])
const { ask, close } = await serveSample({ db, release, assets: `${tmpdir()}/not-built` })
afterAll(close)

const broken = 'series=VOLUNTEERS&areas=404&startPeriod=2019&degreeOfUrbanisation=R,_T,U'
const valuesIn = (rows: readonly Record<string, unknown>[]) =>
  rows.map((row) => [row.degree_of_urbanisation, row.obs_value])
const asked = [
  ['_T', null],
  ['_T', 30],
  ['U', 19],
  ['U', 20],
  ['R', null],
  ['R', 10],
]

it.each(['VOLUNTEERS.404.2020._T._T._T', 'VOLUNTEERS.404.2020._T._T._T.U', 'VOLUNTEERS.404.2020.F._T.ORG.R.13'])(
  'reads and writes the key %s, in which the new one stands where it says something',
  (key) => {
    expect(figureCode.safeParse(key).success).toBe(true)
    expect(writeFigureKey(readFigureKey(key))).toBe(key)
  }
)

it('tells lines apart by it', () => {
  const [urban, rural] = ['U', 'R'].map((code) => readFigureKey(`VOLUNTEERS.404.2020._T._T._T.${code}`))
  expect(lineKey(urban!)).not.toBe(lineKey(rural!))
})

it('reads it from an address, writes it there and names a code that it does not have', () => {
  const { selection, problems } = readAddress('degreeOfUrbanisation=U,R,X')
  expect(writeAddress(selection)).toBe('degreeOfUrbanisation=U,R')
  expect(problems).toEqual([{ parameter: 'degreeOfUrbanisation', given: 'X', expected: 'not one of _T, U, R: "X"' }])
})

it('answers with its lines in the order of its codes, and with the whole where nobody asks for it', async () => {
  const linesOf = async (query: string) =>
    (await data(`/api/observations?${query}`)).lines.map((line: Record<string, unknown>) => line.degreeOfUrbanisation)
  expect(await linesOf(broken)).toEqual(['_T', 'U', 'R'])
  expect(await linesOf('series=VOLUNTEERS&areas=404')).toEqual(['_T'])
  expect(await linesOf('series=VOLUNTEERS&areas=404&degreeOfUrbanisation=R')).toEqual(['R'])
})

it.each([
  ['CSV', async (name: string) => readCsv(await file(name), isNumber), 'csv'],
  ['XLSX', async (name: string) => readXlsx(await file(name)), 'xlsx'],
  ['Parquet', async (name: string) => (await readParquet(await file(name))).rows, 'parquet'],
  ['JSON', async (name: string) => JSON.parse((await file(name)).toString()).rows, 'json'],
] as const)('holds it as the last column of %s', async (_, readBack, name) => {
  const rows = await readBack(name)
  expect(valuesIn(rows)).toEqual(asked)
  expect(Object.keys(rows[0]).at(-1)).toBe('degree_of_urbanisation')
})

it('holds the same in CSV that the engine writes: of lines without a gap, and of the whole release', async () => {
  const { body } = await ask(`/download/observations.csv?${broken}&startPeriod=2020`.replace('startPeriod=2019&', ''))
  expect(valuesIn(readCsv(body, isNumber))).toEqual(asked.filter(([, value]) => value !== null && value !== 19))
  const { text } = await ask('/download/release.csv')
  expect(text.split('\r\n')[0]).toMatch(/,release,survey,iso3,series_name,degree_of_urbanisation$/)
  expect(text).toMatch(/,30,PS,.*,_T\r\n.*,19,PS,.*,U\r\n.*,20,PS,.*,U\r\n.*,10,PS,.*,R\r\n/)
})

it('refuses what a series is not broken down by, and says what the series has', async () => {
  const { status, text } = await ask('/api/observations?series=VOLUNTEER_RATE&degreeOfUrbanisation=U')
  expect([status, text]).toEqual([400, expect.stringContaining('VOLUNTEER_RATE has no U: ask for _T')])
  expect(await data('/api/series')).toContainEqual(
    expect.objectContaining({ series: 'VOLUNTEERS', degreesOfUrbanisation: ['_T', 'U', 'R'] })
  )
  expect((await ask('/api/series.csv')).text).toContain(',degrees_of_urbanisation,')
})

it('counts and adds up one of its codes at a time', async () => {
  const years = await data('/api/coverage?series=VOLUNTEERS&degreeOfUrbanisation=U')
  expect(years.map(({ reporters }: { reporters: number }) => reporters)).toEqual([0, 0, 0, 1, 1])
  const { aggregates } = await data('/api/aggregate?series=VOLUNTEERS&areas=404&degreeOfUrbanisation=R')
  expect(aggregates[0].possible).toBe(1)
})

it('compares its codes with each other, and no code with another in another area', async () => {
  const grounds = async (other: string) =>
    (await data(`/api/comparability/pair?one=VOLUNTEERS.404.2020._T._T._T.U&other=${other}`)).grounds.map(
      ({ code }: { code: string }) => code
    )
  expect(await grounds('VOLUNTEERS.076.2020._T._T._T')).toContain('breakdown_differs')
  expect(await grounds('VOLUNTEERS.404.2020._T._T._T.R')).not.toContain('breakdown_differs')
})

it('says it in words wherever a line is named', async () => {
  const { text } = await ask(`/download/observations.csv?${broken}&page=compare&shape=as_shown`)
  expect(text).toContain('Kenya · Urban areas,19,,20')
})

it('is a dimension of SDMX, behind those of before', async () => {
  const { data: structure } = JSON.parse((await ask('/sdmx/structure/datastructure?references=codelist')).text)
  const { dimensions } = structure.dataStructures[0].dataStructureComponents.dimensionList
  expect(dimensions.map(({ id }: { id: string }) => id).slice(-2)).toEqual(['GOAL', 'DEGREE_OF_URBANISATION'])
  const list = structure.codelists.find(({ id }: { id: string }) => id === 'CL_DEGREE_OF_URBANISATION')
  expect(list.codes.map(({ name }: { name: string }) => name)).toContain('Urban areas')
  const { text } = await ask('/sdmx/data?c[DEGREE_OF_URBANISATION]=R&format=csv')
  expect(text.split('\r\n')[1]).toMatch(/,VOLUNTEERS,404,_T,_T,_T,_T,R,2020,10,/)
})

it('describes its parameter', async () => {
  const { paths } = JSON.parse((await ask('/api/openapi.json')).text)
  const [parameter] = paths['/api/observations'].get.parameters.filter(
    ({ name }: { name: string }) => name === 'degreeOfUrbanisation'
  )
  expect(parameter).toMatchObject({
    description: 'Degree of urbanization; _T is no breakdown.',
    schema: { type: 'array', items: { enum: ['_T', 'U', 'R'] } },
  })
})

const data = async (path: string) => JSON.parse((await ask(path)).text).data
const file = async (name: string) => (await ask(`/download/observations.${name}?${broken}`)).body
const isNumber = (column: string) => tidyColumns.find(({ name }) => name === column)!.type !== 'text'
