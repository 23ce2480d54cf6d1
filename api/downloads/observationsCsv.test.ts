import { tmpdir } from 'node:os'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, it } from 'vitest'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import { operations } from '../rest/operations.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'
import { csvColumnNames } from './csvColumns.ts'
import said from './messages/en.json' with { type: 'json' }
import { releaseColumns } from './releaseCsv.ts'

const { db, release } = await sampleRelease([
  { refArea: '404', timePeriod: 2019, obsValue: 100, source: '=HYPERLINK("x")', originalValue: '-100' },
  { refArea: '404', timePeriod: 2020, obsValue: 150 },
  { refArea: '076', timePeriod: 2019, obsValue: 1 / 3, flag: 'jump dominates' },
  { refArea: '076', timePeriod: 2020, obsValue: null },
  { refArea: '356', timePeriod: 2019, obsValue: null },
  { refArea: '404', timePeriod: 2020, obsValue: 3_000_000, series: 'POP_TOTAL' },
])
const { ask, address, close } = await serveSample({ db, release, assets: `${tmpdir()}/not-built` })
afterAll(close)

it('begins with a byte order mark and the header, and ends its lines as RFC 4180 says', async () => {
  const { body, text, headers } = await csv('startPeriod=2019')
  expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(text.slice(1).split('\r\n')[0]).toBe(csvColumnNames.join(','))
  expect(text.endsWith('\r\n')).toBe(true)
  expect(headers['content-type']).toContain('text/csv; charset=utf-8')
})

it('is named for what is in it and for its release', async () => {
  const { headers } = await csv('measure=per_1000')
  expect(headers['content-disposition']).toBe(`attachment; filename="VOLUNTEERS_per_1000_2016-2020_${release}.csv"`)
})

it('holds a row for every line and year, in the order of the page, and missing ones with their reason', async () => {
  const rows = await table('startPeriod=2019')
  expect(rows.map((row) => [row.ref_area, row.time_period, row.obs_value, row.obs_status, row.missing_reason])).toEqual(
    [
      ['404', '2019', '100', 'A', ''],
      ['404', '2020', '150', 'A', ''],
      ['356', '2019', '', 'O', 'not_reported'],
      ['356', '2020', '', 'O', 'no_figure_here'],
      ['076', '2019', String(1 / 3), 'A', ''],
      ['076', '2020', '', 'O', 'not_reported'],
    ]
  )
})

it('sorts and hides as the page does', async () => {
  const areas = async (parameters: string) => [...new Set((await table(parameters)).map((row) => row.ref_area))]
  expect(await areas('sort=name')).toEqual(['076', '356', '404'])
  expect(await areas('sort=-2020')).toEqual(['404', '356', '076'])
  expect(await areas('sort=name&show=with_values')).toEqual(['076', '404'])
})

it('gives the measure unrounded beside the published figure, and the change with its years or its reason', async () => {
  const [, kenya] = await table('measure=per_1000&startPeriod=2019&areas=404')
  expect(kenya).toMatchObject({
    obs_value: '150',
    unit_measure: 'PS',
    measure: 'per_1000',
    measure_value: '0.05',
    measure_unit: 'PER_1000_POP',
    change_value: '',
    release,
  })
  const [first, last] = await table('startPeriod=2019&areas=404')
  expect(first).toMatchObject({ change_value: '', change_reason: 'survey_changed' })
  expect(last!.no_measure_reason).toBe('')
})

it('keeps a spreadsheet from taking a text for a formula, and leaves numbers alone', async () => {
  const [row] = await table('startPeriod=2019&areas=404')
  expect(row).toMatchObject({ source: `'=HYPERLINK("x")`, original_value: `'-100` })
})

it('writes flags as codes with a space between and names in the language of the address', async () => {
  const [row] = await table('startPeriod=2019&areas=076&language=ru')
  expect(row).toMatchObject({ flag: 'jump dominates', ref_area_name: 'Brazil ru', obs_value: String(1 / 3) })
})

it('refuses with all problems at once, a sentence a line', async () => {
  const { status, text, headers } = await ask(
    '/download/observations.csv?series=VOLUNTERS&areas=KEN&area=404&startPeriod=2020&endPeriod=2016&language=xx'
  )
  expect([status, headers['content-type']]).toEqual([400, 'application/problem+json'])
  expect(sentencesOf(text)).toEqual([
    'areas: an area is an M49 code, e.g. 404, or an ISO 3166-2 code, e.g. US-CA; KEN: did you mean 404 (Kenya)?',
    'no parameter area: did you mean areas?',
    'startPeriod: starts after it ends',
    'no series VOLUNTERS: did you mean VOLUNTEERS?',
    'language: one of ar, zh, en, es, fr, ru',
  ])
})

it('refuses columns and orders that the table cannot have, with those that it can', async () => {
  const refusal = async (parameters: string) =>
    sentencesOf((await ask(`/download/observations.csv?series=VOLUNTEERS&startPeriod=2019&${parameters}`)).text)
  expect(await refusal('columns=name,2014&sort=-2018')).toEqual([
    'columns: no column 2014 in this table: there are name, 2019, 2020, change, rank, spark',
    'sort: no column -2018 in this table: there are name, 2019, 2020, change, rank, spark',
  ])
  expect(await refusal('across=series&columns=spark')).toEqual([
    'columns: no column spark in this table: there are name, VOLUNTEERS.2019, VOLUNTEERS.2020',
  ])
})

it('refuses its own parameters given twice', async () => {
  const { status, text } = await ask('/download/observations.csv?series=VOLUNTEERS&language=fr&language=en')
  expect([status, sentencesOf(text)]).toEqual([400, ['language: given twice: give it once']])
})

it('refuses what a whole release would ignore, and takes its own release and what link trackers add', async () => {
  const refused = async (address: string) => sentencesOf((await ask(`/download/${address}`)).text)
  const instead = 'a whole release cannot be narrowed: leave it away, or ask for /download/observations.csv'
  expect(await refused('release.csv?series=VOLUNTEERS&areas=404')).toEqual([`series: ${instead}`, `areas: ${instead}`])
  expect(await refused('release.csv?release=2025.1-000000000000')).toEqual([
    `release: no release 2025.1-000000000000 here: this server answers from ${release}`,
  ])
  expect(await refused('release.zip?licences=all')).toEqual(['licences: stated or nothing'])
  expect((await ask(`/download/release.csv?release=${release}&utm_source=x`)).status).toBe(200)
})

it('refuses a measure that makes no sense of the series', async () => {
  const { status, text } = await ask('/download/observations.csv?series=VOLUNTEER_RATE&measure=per_1000')
  expect([status, sentencesOf(text)]).toEqual([
    400,
    ['measure: VOLUNTEER_RATE has no per_1000: ask for value or index'],
  ])
})

it('has a sentence for each of its columns', () => {
  expect(csvColumnNames.filter((name) => !Object.hasOwn(said, `column.${name}`))).toEqual([])
})

it('describes itself: what it is, where it is from, and how to ask for it again', async () => {
  const { text, headers } = await ask(
    '/download/observations.metadata.json?series=VOLUNTEERS&measure=per_1000&areas=404,076&language=fr&page=compare&sort=-2020'
  )
  expect(headers['content-disposition']).toContain(`VOLUNTEERS_per_1000_2016-2020_${release}.metadata.json`)
  const metadata = JSON.parse(text)
  expect(metadata).toMatchObject({
    release,
    address: `${address}/fr/explore?series=VOLUNTEERS&areas=404,076&measure=per_1000&view=table&sort=-2020&release=${release}`,
    lines: 2,
    rows: 10,
    series: [
      {
        code: 'VOLUNTEERS',
        name: 'VOLUNTEERS fr',
        measure_unit: { code: 'PER_1000_POP' },
        kind_code: 'stock',
        method: [{ field_code: 'ages', value_code: null, certainty_code: 'unknown' }],
        goals: [{ goal: '3', basis: 'thematic', reason: 'because fr' }],
      },
    ],
    sources: [
      { series: 'VOLUNTEERS', publisher: 'publisher fr', licence_is_stated: false, caveats: ['of the dataset fr'] },
      { series: 'POP_TOTAL' },
    ],
    independence: messagesOf('fr')['product.independent'],
  })
  expect(metadata.sources[0].licence).toBe(messagesOf('fr')['source.licence_not_stated'])
  expect(metadata.citation).toContain(metadata.address)
  expect(metadata.columns.map(({ name }: { name: string }) => name)).toEqual(csvColumnNames)
  expect(metadata.codes.missing_reason.map(({ code }: { code: string }) => code)).toEqual([
    'no_figure_here',
    'not_reported',
  ])
  expect(metadata.selection.find(({ parameter }: { parameter: string }) => parameter === 'areas')).toMatchObject({
    value: '404,076',
    words: expect.stringContaining('Kenya fr et Brazil fr'),
  })
})

const csv = (parameters: string) => ask(`/download/observations.csv?series=VOLUNTEERS&${parameters}`)

async function table(parameters: string): Promise<Record<string, string>[]> {
  return parse((await csv(parameters)).text, { columns: true, bom: true })
}

it('names every column of every file so that Stata and SPSS take the name as it is', () => {
  const ofStata =
    /^(_.*|byte|double|float|if|in|int|long|str\d+|strL|using|with|numeric|string|all|and|by|eq|ge|gt|le|lt|ne|not|or|to)$/
  const names = [...csvColumnNames, ...releaseColumns, ...operations.flatMap(({ table }) => table?.columns ?? [])]
  expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,31}$/.test(name) || ofStata.test(name))).toEqual([])
})

/** What a refusal says, one sentence a line. */
const sentencesOf = (text: string): string[] => JSON.parse(text).detail.split('\n')
