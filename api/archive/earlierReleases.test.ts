import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Sqlite from 'better-sqlite3'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contentHash } from '../../data/archive/contentHash.ts'
import { packRelease } from '../../data/archive/packRelease.ts'
import { readRelease } from '../../data/archive/readRelease.ts'
import { openDatabase } from '../../data/database.ts'
import type { ReleasePlace } from '../../data/openRelease.ts'
import { pageRenderer } from '../rendering/pageRenderer.ts'
import { forAMinute, forEver } from '../requests/cacheControl.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'
import { servedBuild } from '../servedBuild.ts'
import { archivedReleases } from './archivedReleases.ts'
import { checkDatabase } from './checkDatabase.ts'
import { earlierReleases } from './earlierReleases.ts'

const folder = mkdtempSync(join(tmpdir(), 'earlier-'))
const packages = join(folder, 'packages')
mkdirSync(packages)
const assets = resolve('dist/dashboard')
const rendering = resolve('dist/rendering/renderPage.js')
const thread = resolve('dist/server/renderingThread.js')

type Serving = Awaited<ReturnType<typeof serve>>
let before: Awaited<ReturnType<typeof made>>
let after: typeof before
let then: Serving
let now: Serving
const unpublished = '2020.1-000000000000'

beforeAll(async () => {
  before = await made('2026.1', 150)
  then = await serve(before)
  after = await made('2026.2', 162)
  const late = { former: before.release, said: 'VOLUNTEERS 404 2020: 150 (A) → 162 (A)' }
  await knowDifference(after.file, late)
  now = await serve(after)
})
afterAll(async () => {
  await Promise.all([then.close(), now.close()])
  rmSync(folder, { recursive: true })
})

const query = 'series=VOLUNTEERS&areas=404,400'

it.each([
  `/api/observations?${query}`,
  `/api/observations.csv?${query}&measure=per_1000`,
  '/api/areas/404',
  `/trpc/models.area?input=${encodeURIComponent('{"language":"en","area":"404"}')}`,
  `/download/observations.csv?${query}`,
  `/download/observations.json?${query}`,
  `/download/observations.xlsx?${query}`,
  `/download/observations.parquet?${query}`,
  `/download/observations.csv?${query}&shape=as_shown`,
  `/download/observations.metadata.json?${query}`,
  '/sdmx/data/dataflow/VFG/VOLUNTEERING/+/*.VOLUNTEERS.404?format=csv',
  '/sdmx/data/dataflow/VFG/VOLUNTEERING/+/*.VOLUNTEERS.404?format=json',
  '/sdmx/structure/codelist/VFG/*?',
  '/catalog?',
  '/download/release.csv?',
  '/download/release.zip?',
])('gives %s of an earlier release byte for byte as it was when that was the present one', async (path) => {
  const address = `${path}${path.includes('?') ? '&' : '?'}release=${before.release}`
  const [was, is, present] = await Promise.all([then.ask(address), now.ask(address), now.ask(path)])
  expect([was.status, is.status, present.status]).toEqual([200, 200, 200])
  expect(is.body.toString('latin1')).toBe(was.body.toString('latin1'))
  expect(present.body.toString('latin1')).not.toBe(was.body.toString('latin1'))
})

it.runIf(existsSync(rendering))('draws a picture of an earlier release as it was', async () => {
  const address = `/picture/en/explore.svg?${query}&release=${before.release}`
  const [was, is, present] = await Promise.all([
    then.ask(address),
    now.ask(address),
    now.ask(address.split('&release')[0]!),
  ])
  expect([was.status, is.status]).toEqual([200, 200])
  expect(is.body.toString('latin1')).toBe(was.body.toString('latin1'))
  expect(present.text).not.toContain(before.release)
})

it.runIf(existsSync(rendering))(
  'shows a page of an earlier release as it was, but for one line that says so',
  async () => {
    const address = `/en/explore?${query}&release=${before.release}`
    const [was, is] = await Promise.all([then.ask(address), now.ask(address)])
    // Ways on are of the same release: now they must say so.
    const main = (text: string) => /<main.*<\/main>/s.exec(text)![0].replaceAll(/(\?|&amp;)release=[\w.-]+/g, '')
    expect(main(is.text)).toBe(main(was.text))
    expect(was.text).not.toContain('release-line')
    const line = /<p class="release-line">(.*?)<\/p>/s.exec(is.text)![1]!.replaceAll(/<[^>]*>/g, '')
    expect(line).toContain(`You see release ${before.release} of 26 November 2026.`)
    expect(line).toContain(
      `In the present release, ${after.release}, 1 row of this page’s address is otherwise, the first: VOLUNTEERS en · Kenya · 2020: 162 people.`
    )
    expect(is.text).toContain(`<a href="/en/explore?${query.replace('&', '&amp;')}">See the present release</a>`)
  }
)

it('refuses a release that nobody knows, with those that are known', async () => {
  for (const path of [
    '/api/goals?',
    `/download/observations.csv?${query}&`,
    '/trpc/goals.list?',
    '/picture/en/explore.svg?',
  ]) {
    const { status, text } = await now.ask(`${path}release=${unpublished}`)
    expect([path, status]).toEqual([path, 404])
    expect(text).toContain(
      `no release ${unpublished} here: this server answers from ${after.release}, ${before.release}`
    )
  }
  expect((await now.ask('/api/goals?release=<script>')).text).toContain('no release of that name here')
})

it.runIf(existsSync(rendering))('leads who names an unknown release on a page to those that are known', async () => {
  const { status, text } = await now.ask(`/en/explore?${query}&release=${unpublished}`)
  expect(status).toBe(404)
  for (const said of [`No release of the name ${unpublished}`, before.release, after.release])
    expect(text).toContain(said)
})

it('lists the releases, and says what differs since in the rows named', async () => {
  const { data } = JSON.parse((await now.ask('/api/releases')).text)
  expect(data.map((one: { release: string }) => one.release)).toEqual([after.release, before.release])
  const differences = async (rows: string) =>
    JSON.parse((await now.ask(`/api/releases/${before.release}/differences?${rows}`)).text).data
  expect((await differences('areas=404')).counts.revised).toBe(1)
  expect((await differences('areas=400')).counts.revised).toBe(0)
  const { status, text } = await now.ask(`/api/releases/${unpublished}/differences`)
  expect([status, text]).toEqual([404, expect.stringContaining(`what differs from ${unpublished} is not known`)])
})

it('gives the package of a release as it was kept, for ever', async () => {
  const { status, body, headers } = await now.ask(`/releases/${before.release}.zip`)
  expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
  expect(body.equals(before.zip)).toBe(true)
  expect((await now.ask(`/releases/${unpublished}.zip`)).text).toContain(
    `there are ${after.release}, ${before.release}`
  )
})

it('tells with every answer which release is the present one', async () => {
  const { headers } = await now.ask(`/api/goals?release=${before.release}`)
  expect([headers.release, headers['present-release']]).toEqual([before.release, after.release])
})

it('lets an answer be kept for ever only where its address names release and program', async () => {
  const kept = async (asked: string) => (await now.ask(`/trpc/release.current?${asked}`)).headers['cache-control']
  const build = servedBuild({ build: 'b', assets, present: after.release, releases: archivedReleases(packages) })
  expect(await kept(`release=${before.release}&build=${build}`)).toContain('immutable')
  expect(await kept(`release=${before.release}&build=other`)).not.toContain('immutable')
  expect(await kept(`release=${before.release}`)).toContain('max-age=86400')
  expect(await kept('')).toBe(forAMinute)
})

it('never says of a release under a name that is kept for ever what a newer one changed', async () => {
  const list = async ({ ask }: Serving) => {
    const build = /data-build="(\w+)"/.exec((await ask('/en')).text)![1]
    return (await ask(`/trpc/release.list?release=${before.release}&build=${build}`)).headers
  }
  const [former, present] = [await list(then), await list(now)]
  expect([former['cache-control'], present['cache-control']]).toEqual([forEver, forEver])
  expect([former['present-release'], present['present-release']]).toEqual([before.release, after.release])
  expect(former.etag).not.toBe(present.etag)
})

const fileOf = (place: ReleasePlace) => ('file' in place ? place.file : '')

it('prepares what nobody has asked for yet, and opens it while it is under way', async () => {
  const databases = join(folder, 'prepared')
  const earlier = earlierReleases(archivedReleases(packages), { packages, databases })
  const [{ db, place }] = await Promise.all([earlier.open(before.release), earlier.makeReady(after.release)])
  await db.destroy()
  const made = readdirSync(dirname(fileOf(place))).filter((name) => name.endsWith('.sqlite'))
  expect(made).toEqual([`volunteering-${before.release}.sqlite`])
})

it('restores a database anew whose file was changed', async () => {
  const databases = join(folder, 'changed')
  const open = () => earlierReleases(archivedReleases(packages), { packages, databases }).open(before.release)
  const { db, place } = await open()
  await db.destroy()
  change(fileOf(place))
  const again = await open()
  expect(await again.db.selectFrom('observation').select('obsValue').where('timePeriod', '=', 2020).execute()).toEqual([
    { obsValue: 150 },
  ])
  await again.db.destroy()
})

it('does not start over a database in which a cell is not what its release is named for', async () => {
  const { file, release } = await made('2026.9', 99)
  expect(() => checkDatabase(file)).not.toThrow()
  change(file)
  expect(() => checkDatabase(file)).toThrow(`${file} is not release ${release}: its rows have the hash`)
})

/** A release with one figure, as a database and as a package. */
async function made(version: string, figure: number) {
  const file = join(folder, `${version}.sqlite`)
  const { db } = await sampleRelease(
    [
      { refArea: '404', timePeriod: 2019, obsValue: 100 },
      { refArea: '404', timePeriod: 2020, obsValue: figure },
    ],
    file
  )
  await db.destroy()
  const { tables } = readRelease(file)
  const hash = contentHash({ ...tables })
  const release = `${version}-${hash.slice(0, 12)}`
  run(file, 'update release set release = ?, version = ?, content_hash = ?', [release, version, hash])
  const released = version === '2026.1' ? '2026-11-26T09:00:00Z' : '2026-11-29T09:00:00Z'
  const zip = Buffer.from(packRelease(readRelease(file), { released, wording: 'w' }))
  if (version !== '2026.9') writeFileSync(join(packages, `${release}.zip`), zip)
  return { file, release, zip }
}

async function serve({ file, release }: { file: string; release: string }) {
  const known = archivedReleases(packages)
  const earlier = earlierReleases(known, { packages, databases: join(folder, `opened-${release}`) })
  const files = {
    place: { file },
    rendering,
    fonts: resolve('dist/fonts'),
    releases: known,
    thread: pathToFileURL(thread),
  }
  const renderer = existsSync(rendering) ? pageRenderer(files, pino({ level: 'silent' })) : {}
  const settings = {
    rateLimit: 0,
    publicOrigin: 'https://data.example.org',
    earlier,
    build: 'b',
    fonts: resolve('dist/fonts'),
    ...renderer,
  }
  return serveSample({ db: openDatabase(file), release, assets, settings })
}

async function knowDifference(file: string, { former, said }: { former: string; said: string }) {
  run(file, 'insert into former_release values (?)', [former])
  const columns =
    'release, position, dataset, series, ref_area, time_period, sex, age, volunteer_type, goal, change, row_count, said'
  const row = [former, 1, 'made_up', 'VOLUNTEERS', '404', 2020, '_T', '_T', '_T', '_T', 'revised', 1, said]
  run(file, `insert into former_difference (${columns}) values (${row.map(() => '?').join()})`, row)
}

const change = (file: string) => run(file, 'update observation set obs_value = 999999999 where time_period = 2020', [])

function run(file: string, statement: string, values: readonly unknown[]) {
  const sqlite = new Sqlite(file)
  sqlite.prepare(statement).run(...values)
  sqlite.close()
}
