import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { unpack } from '../sample/readFiles.ts'
import { sampleCode, sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'

const data = join(import.meta.dirname, '../../data')
const { db } = await sampleRelease([{ refArea: '404', timePeriod: 2019, obsValue: 1 / 3, source: '=a, "b"' }])
const sample = await serveSample({ db, release: sampleCode, assets: `${tmpdir()}/not-built` })
const shipped = openDatabase(currentRelease(join(data, 'built/current')))
const { release } = await shipped.selectFrom('release').select('release').executeTakeFirstOrThrow()
const served = await serveSample({ db: shipped, release, assets: `${tmpdir()}/not-built` })
afterAll(() => Promise.all([sample.close(), served.close()]))

/** Datasets whose folder holds their own rows of the whole tables: the package has them there. */
const ofOwn = readdirSync(join(data, 'datasets')).filter((name) =>
  existsSync(join(data, 'datasets', name, 'series.csv'))
)
const ownSeries = ofOwn.flatMap((name) =>
  readFileSync(join(data, 'datasets', name, 'series.csv'), 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(',')[0]!)
)
const withoutOwn = (file: Buffer) =>
  Buffer.from(
    file
      .toString()
      .split('\n')
      .filter((line) => ![...ofOwn, ...ownSeries].includes(line.split(',')[0]!))
      .join('\n')
  )

it('holds the tables as they stand in data/, row for row, and describes each of them', async () => {
  const { body, headers } = await served.ask('/download/release.zip')
  expect(headers['content-disposition']).toBe(`attachment; filename="volunteering_${release}.zip"`)
  expect(headers['content-encoding']).toBeUndefined()
  const files = unpack(body)
  const { resources, version } = JSON.parse(files['datapackage.json']!.toString())
  expect(version).toBe(release)
  const tables = Object.keys(files).filter((path) => path.endsWith('.csv'))
  expect(resources.map(({ path }: { path: string }) => path)).toEqual(tables)
  for (const path of tables.filter((one) => !ofOwn.some((dataset) => one.startsWith(`datasets/${dataset}/`))))
    expect(sorted(withoutOwn(files[path]!)), path).toBe(sorted(readFileSync(join(data, path))))
})

it('leaves out datasets without a stated licence where asked, and says so', async () => {
  const files = unpack((await served.ask('/download/release.zip?licences=stated')).body)
  const { resources, omitted } = JSON.parse(files['datapackage.json']!.toString())
  const stated = (await shipped.selectFrom('dataset').selectAll().execute()).filter(({ licence }) => licence !== null)
  const inside = Object.keys(files).flatMap((path) => /^datasets\/(\w+)\//.exec(path)?.[1] ?? [])
  expect([...new Set(inside)].sort()).toEqual(stated.map(({ dataset }) => dataset).sort())
  expect(omitted).toContainEqual({ dataset: 'ifrc_fdrs', reason: 'its publisher states no licence' })
  expect(resources.some(({ path }: { path: string }) => path.includes('ifrc_fdrs'))).toBe(false)
  expect((await served.ask('/download/release.zip?licensed=only')).status).toBe(400)
})

it('packs a dataset that our own description does not know', async () => {
  const files = unpack((await sample.ask('/download/release.zip')).body)
  const [row] = parse(files['datasets/made_up/observations.csv']!, { columns: true }) as Record<string, string>[]
  expect(row).toMatchObject({ ref_area: '404', obs_value: String(1 / 3), source: `'=a, "b"` })
  expect(JSON.parse(files['datapackage.json']!.toString()).resources.at(-1).name).toContain('made_up.')
})

/** By line; a table made by hand may write 41 as 41.0. */
const sorted = (file: Buffer) =>
  file
    .toString()
    .replace(/,(\d+)\.0,/g, ',$1,')
    .trimEnd()
    .split('\n')
    .sort()
    .join('\n')
