import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { forAMinute } from './requests/cacheControl.ts'
import { themeScript } from './requests/themeScript.ts'
import { sampleRelease } from './sample/sampleRelease.ts'
import { serveSample } from './sample/serveSample.ts'

const { db, release } = await sampleRelease([
  { refArea: '404', timePeriod: 2019, obsValue: 12 },
  { refArea: '404', timePeriod: 2020, obsValue: null },
])
const assets = mkdtempSync(join(tmpdir(), 'server-'))
const { ask, lines, close } = await serveSample({ db, release, assets })
afterAll(close)

it('says that it is well, and which release it serves', async () => {
  const { status, text } = await ask('/health')
  expect([status, JSON.parse(text)]).toEqual([200, { status: 'ok', release, downloads: 0 }])
})

it('lets a page load from its own address and nowhere else, and run one script of its own, on plain http too', async () => {
  const digest = createHash('sha256').update(themeScript).digest('base64')
  const { headers } = await ask('/health')
  expect(headers['content-security-policy']).toBe(
    `default-src 'self';script-src 'self' 'sha256-${digest}';style-src 'self';img-src 'self' blob:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'`
  )
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()'),
  })
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by']))
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['strict-transport-security']))
})

it('lets an answer, which is no page, load nothing and stand in no frame', async () => {
  const { headers } = await ask(view({}))
  expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

it('answers who has the answer already without a query, and who has another one anew', async () => {
  const first = await ask(view({}))
  const again = await ask(view({}), { 'If-None-Match': first.headers.etag! })
  expect([first.status, again.status, again.text]).toEqual([200, 304, ''])
  expect(first.headers).toMatchObject({ 'cache-control': forAMinute, vary: 'Accept-Encoding' })
  expect((await ask(view({ startPeriod: 2018 }), { 'If-None-Match': first.headers.etag! })).status).toBe(200)
})

it('lets an answer be kept for a day where its address names the release', async () => {
  expect((await ask(view({ release }))).headers['cache-control']).toBe(
    'public, max-age=86400, stale-while-revalidate=604800'
  )
  expect((await ask(view({}))).headers['cache-control']).toBe(forAMinute)
})

it('lets no error be kept, nor be taken for an answer by its tag', async () => {
  for (const path of [
    view({ areas: ['405'] }),
    view({ release: '2025.1-000000000000' }),
    '/trpc/nothing',
    '/nothing',
  ]) {
    const { status, headers } = await ask(path)
    expect([path, status >= 400, headers['cache-control'], headers.etag]).toEqual([path, true, 'no-store', undefined])
  }
})

it('compresses what it computes, by brotli where the browser takes it', async () => {
  const { text: plain } = await ask('/trpc/areas.names')
  const br = await ask('/trpc/areas.names', { 'Accept-Encoding': 'gzip, deflate, br' })
  const gzip = await ask('/trpc/areas.names', { 'Accept-Encoding': 'gzip' })
  expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
  expect(brotliDecompressSync(br.body).toString()).toBe(plain)
  expect(gunzipSync(gzip.body).toString()).toBe(plain)
})

it('answers HEAD as GET, without the body', async () => {
  const { status, headers, text } = await ask('/trpc/release.current', {}, 'HEAD')
  expect([status, headers['content-type'], text]).toEqual([200, 'application/json', ''])
  expect(headers.etag).toBe((await ask('/trpc/release.current')).headers.etag)
})

it('changes nothing: it says which methods it answers', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const { status, headers } = await ask('/trpc/release.current', {}, method)
    expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD, OPTIONS'])
  }
  expect((await ask('/trpc/release.current', {}, 'OPTIONS')).status).toBe(204)
})

it('writes one line about each request: its path, never what was asked', async () => {
  const { headers } = await ask('/health?areas=404')
  await expect
    .poll(() => lines.map((line) => JSON.parse(line)).find(({ id }) => id === headers['x-request-id']))
    .toMatchObject({ method: 'GET', path: '/health', status: 200, ms: expect.any(Number) })
  expect(lines.join('')).not.toContain('areas=404')
})

it('bounds the requests of one address', async () => {
  const bounded = await serveSample({ db, release, assets, settings: { rateLimit: 2 } })
  const statuses = []
  for (let i = 0; i < 3; i++) statuses.push((await bounded.ask('/api/release')).status)
  const { text, headers } = await bounded.ask('/api/release')
  expect(statuses).toEqual([200, 200, 429])
  expect([headers['retry-after'], JSON.parse(text).detail]).toEqual([
    '30',
    expect.stringContaining('ask again in 30 s'),
  ])
  expect((await bounded.ask('/trpc/release.current')).status).toBe(200)
  await bounded.close()
})

it('says one sentence and the number of the request where something breaks inside, and logs the rest', async () => {
  const broken = await sampleRelease([])
  const server = await serveSample({ db: broken.db, release, assets })
  broken.sqlite.exec('drop table observation')
  for (const path of [view({}), '/download/observations.csv?series=VOLUNTEERS']) {
    const { status, text, headers } = await server.ask(path)
    expect(status).toBe(500)
    expect(text).toContain(headers['x-request-id'])
    expect(text).not.toMatch(/no such table|select|node_modules|\.ts/i)
  }
  expect(server.lines.join('')).toContain('no such table')
  await server.close()
})

const view = (input: object) =>
  `/trpc/observations.view?input=${encodeURIComponent(JSON.stringify({ series: ['VOLUNTEERS'], ...input }))}`
