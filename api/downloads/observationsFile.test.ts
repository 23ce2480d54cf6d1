import { tmpdir } from 'node:os'
import { afterAll, expect, it } from 'vitest'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import {
  type FileRow,
  readCsv,
  readCsvsByPython,
  readParquet,
  readSheets,
  readXlsx,
  unpack,
} from '../sample/readFiles.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'
import { csvColumnNames, tidyColumns } from './csvColumns.ts'

const awkward = [
  '=1+1',
  '+2',
  '-3',
  '@x',
  "'=4",
  'a "b", c',
  'two\nlines',
  '\ttab',
  '\rreturn',
  '_x0041_',
  '<&>',
  '۱ 志 é',
]
const { db, release } = await sampleRelease([
  ...awkward.map((source, at) => ({ refArea: '404', timePeriod: 2000 + at, obsValue: at / 7, source })),
  { refArea: '404', timePeriod: 2020, obsValue: 150, originalValue: '-150', lower: -3.2, upper: 1e21 },
  { refArea: '076', timePeriod: 2019, obsValue: 1 / 3, flag: 'jump dominates' },
  { refArea: '076', timePeriod: 2020, obsValue: null },
  { refArea: '404', timePeriod: 2020, obsValue: 3_000_000, series: 'POP_TOTAL' },
])
const { ask, close } = await serveSample({ db, release, assets: `${tmpdir()}/not-built` })
afterAll(close)

const query = 'series=VOLUNTEERS&startPeriod=2000'
const file = async (name: string, parameters = query) =>
  (await ask(`/download/observations.${name}?${parameters}`)).body
const isNumber = (column: string) => tidyColumns.find(({ name }) => name === column)!.type !== 'text'
const rows = JSON.parse((await file('json')).toString()).rows as FileRow[]

it('gives text as it was published in JSON, with what the file is before its rows', async () => {
  const { rows, ...about } = JSON.parse((await file('json')).toString())
  expect(rows.slice(0, awkward.length).map(({ source }: FileRow) => source)).toEqual(awkward)
  expect(Object.keys(rows[0])).toEqual(csvColumnNames)
  expect(about).toMatchObject({ release, independence: messagesOf('en')['product.independent'] })
  expect(about.address).toContain(`/en/explore?${query}&release=${release}`)
})

it.each([
  ['csv-parse reads from CSV', async () => readCsv(await file('csv'), isNumber)],
  ['SheetJS reads from XLSX', async () => readXlsx(await file('xlsx'))],
  ['DuckDB reads from Parquet', async () => (await readParquet(await file('parquet'))).rows],
])('holds the same cells: %s', async (_, readBack) => {
  expect(await readBack()).toEqual(rows)
})

it('holds the same cells: Python reads from CSV', async ({ skip }) => {
  const read = readCsvsByPython([{ csv: await file('csv'), isNumber }])?.[0]
  if (!read) skip('there is no python3 on this machine')
  expect(read).toEqual(rows)
})

it('types the columns of Parquet and describes the file in its footer', async () => {
  const { types, metadata } = await readParquet(await file('parquet'))
  expect(types).toMatchObject({ time_period: 'INTEGER', obs_value: 'DOUBLE', ref_area: 'VARCHAR', lower: 'DOUBLE' })
  expect(metadata).toMatchObject({ release, citation: expect.stringContaining(release) })
  expect(JSON.parse(metadata.columns as string)).toHaveLength(csvColumnNames.length)
})

it('describes a workbook on its last sheet, in words', async () => {
  const sheets = readSheets(await file('xlsx', `${query}&language=fr`))
  const words = messagesOf('fr')
  expect(sheets.map(({ name }) => name)).toEqual([words['file.data'], words['file.about']])
  const about = sheets[1]!.rows
  expect(about).toContainEqual([words['file.licence'], words['source.licence_not_stated']])
  expect(about).toContainEqual(['missing_reason: not_reported', expect.stringContaining(words['missing.not_reported'])])
  expect(about.find(([what]) => what === words['file.download'])![1]).toContain('/download/observations.xlsx?')
})

it('freezes the head of a workbook and lays its sheets from right to left in Arabic', async () => {
  const sheet = (book: Buffer) => unpack(book)['xl/worksheets/sheet1.xml']!.toString()
  expect(sheet(await file('xlsx'))).toMatch(/<sheetView tabSelected="1".*<pane ySplit="1" topLeftCell="A2".*frozen/)
  const arabic = await file('xlsx', `${query}&language=ar`)
  expect(sheet(arabic)).toContain('rightToLeft="1"')
  const about = unpack(arabic)['xl/worksheets/sheet2.xml']!.toString()
  expect(about).toMatch(/ s="5" t="inlineStr"><is><t xml:space="preserve">\p{Script=Arabic}/u)
  expect(about).not.toMatch(/ s="2" t="inlineStr"><is><t xml:space="preserve">\p{Script=Arabic}/u)
})

it('names each format by its type, and none but text is compressed on its way', async () => {
  const asked = async (format: string) =>
    (await ask(`/download/observations.${format}?${query}`, { 'accept-encoding': 'br, gzip' })).headers
  for (const [format, type, encoding] of [
    ['csv', 'text/csv', 'br'],
    ['json', 'application/json', 'br'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', undefined],
    ['parquet', 'application/vnd.apache.parquet', undefined],
  ]) {
    const headers = await asked(format!)
    expect([headers['content-type']!.split(';')[0], headers['content-encoding']]).toEqual([type, encoding])
    expect(headers['content-disposition']).toContain(`_2000-2020_${release}.${format}"`)
    expect(headers.etag).toBeTruthy()
  }
})

it('answers HEAD with the name and nothing else', async () => {
  const { status, headers, body } = await ask(`/download/observations.xlsx?${query}`, {}, 'HEAD')
  expect([status, body.length]).toEqual([200, 0])
  expect(headers['content-disposition']).toContain(`_${release}.xlsx`)
})

it('says again in its description which file it is of: shape, order, page', async () => {
  const metadata = JSON.parse((await file('metadata.json', `${query}&page=compare&sort=name`)).toString())
  expect(metadata.downloads.parquet).toContain(
    `observations.parquet?${query}&view=table&sort=name&release=${release}&language=en`
  )
})

it('lays out the table of the page: figures as numbers, reasons and marks in notes behind them', async () => {
  const asShown = 'series=VOLUNTEERS&startPeriod=2019&shape=as_shown&page=compare'
  const text = (await file('json', asShown)).toString()
  const { rows: shown } = JSON.parse(text)
  expect(text).toContain('{"Country or area":"Kenya","2019":')
  expect(shown.slice(0, 2)).toEqual([
    expect.objectContaining({ 'Country or area': 'Kenya', '2020': 150, 'Change · Note': 'fewer than two values' }),
    expect.objectContaining({
      'Country or area': 'Brazil',
      '2019': 1 / 3,
      '2020': null,
      '2020 · Note': 'not reported',
    }),
  ])
  expect(readXlsx(await file('xlsx', asShown))).toEqual(shown)
  const parquet = await readParquet(await file('parquet', asShown))
  expect(parquet.rows).toEqual(shown)
  expect(parquet.types).toMatchObject({
    'Country or area': 'VARCHAR',
    2020: 'DOUBLE',
    '2020 · Note': 'VARCHAR',
    Change: 'DOUBLE',
  })
  const isFigure = (column: string) => /^(\d{4}|Change)$/.test(column)
  expect(readCsv(await file('csv', asShown), isFigure)).toEqual(shown)
  const { headers } = await ask(`/download/observations.csv?${asShown}`)
  expect(headers['content-disposition']).toContain(`VOLUNTEERS_value_2019-2020_as_shown_${release}.csv`)
  expect(JSON.parse((await file('metadata.json', asShown)).toString()).download).toContain('shape=as_shown')
})
