import { tmpdir } from 'node:os'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, it } from 'vitest'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'

const { db, release } = await sampleRelease([
  { refArea: '404', timePeriod: 2019, obsValue: 100, flag: 'jump' },
  { refArea: '404', timePeriod: 2020, obsValue: null },
])
const { ask, close } = await serveSample({
  ...{ db, release, assets: `${tmpdir()}/not-built` },
  settings: { publicOrigin: 'http://data.example' },
})
afterAll(close)

const query = 'series=VOLUNTEERS&areas=404&startPeriod=2019'
const files = [
  ['/download/observations', `?${query}`],
  ['/download/release', ''],
] as const
const textOf = async (path: string) => (await ask(path)).text
const headOf = async (path: string): Promise<string[]> => parse(await textOf(path), { bom: true })[0]!

it.each(files)(
  '%s.csv leads to what describes it, whose columns are its own with their types',
  async (file, search) => {
    const { headers } = await ask(`${file}.csv${search}`)
    expect(headers.link).toBe(`<${file}.csv-metadata.json${search}>; rel="describedby"; type="application/csvm+json"`)
    const head = await headOf(`${file}.csv${search}`)
    const csvw = JSON.parse(await textOf(`${file}.csv-metadata.json${search}`))
    expect(csvw['@context'][0]).toBe('http://www.w3.org/ns/csvw')
    expect(csvw.tableSchema.columns.map(({ titles }: { titles: string[] }) => titles[0])).toEqual(head)
    const typeOf = (name: string) =>
      csvw.tableSchema.columns.find((column: { name: string }) => column.name === name).datatype
    expect(['ref_area', 'time_period', 'obs_value', 'flag'].map(typeOf)).toEqual([
      'string',
      'integer',
      'double',
      'string',
    ])
    expect(csvw.tableSchema.primaryKey).toEqual(expect.arrayContaining(['series', 'ref_area', 'time_period', 'sex']))
    const [resource] = JSON.parse(await textOf(`${file}.datapackage.json${search}`)).resources
    expect([resource.path, resource.schema.fields.map(({ name }: { name: string }) => name)]).toEqual([csvw.url, head])
    const flag = resource.schema.fields.find(({ name }: { name: string }) => name === 'flag')
    expect([flag.type, flag.categories[0].value]).toEqual(['string', 'jump'])
  }
)

it('gives what describes it at the address that it names', async () => {
  const { url } = JSON.parse(await textOf(`/download/observations.csv-metadata.json?${query}`))
  expect(await textOf(url.replace('http://data.example', ''))).toBe(await textOf(`/download/observations.csv?${query}`))
})

it('reads codes as text in Stata and SPSS, and says what they mean', async () => {
  const head = await headOf(`/download/observations.csv?${query}`)
  const stata = await textOf(`/download/observations.do?${query}`)
  const texts = /stringcols\(([\d ]+)\)/
    .exec(stata)![1]!
    .split(' ')
    .map((at) => head[Number(at) - 1])
  expect(texts).toEqual(expect.arrayContaining(['ref_area', 'series', 'flag', 'comment']))
  expect(texts).not.toEqual(expect.arrayContaining(['obs_value']))
  expect(stata).toContain('label variable obs_value `"Figure as published')
  expect(stata).toContain('notes missing_reason: not_reported: not reported')
  expect(stata.split('\n').filter((line) => /^label variable \S+ `".{81,}"'/.test(line))).toEqual([])
  const spss = await textOf(`/download/observations.sps?${query}`)
  const variables = /\/VARIABLES=\n([\s\S]*?)\.\n/
    .exec(spss)![1]!
    .split('\n')
    .map((line) => line.trim().split(' '))
  expect(variables.map(([name]) => name)).toEqual(head)
  expect(variables.find(([name]) => name === 'ref_area')![1]).toMatch(/^A/)
  expect(spss).toContain("VALUE LABELS missing_reason\n  'not_reported' 'not reported'.")
})

it('refuses for the release what would narrow it', async () => {
  const { status, text } = await ask('/download/release.csv-metadata.json?series=VOLUNTEERS')
  expect([status, JSON.parse(text).detail]).toEqual([400, expect.stringContaining('cannot be narrowed')])
})
