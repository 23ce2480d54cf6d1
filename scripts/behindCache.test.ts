import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type RunningServer, startServer } from '../dashboard/browser/runningServer.ts'
import { isProxyHere, type Proxying, startProxy } from './exampleProxy.ts'

const isHere = isProxyHere('nginx') && existsSync('dist/server/main.js')
if (!isHere) process.stderr.write('NOT TRIED: no nginx here to hold the cache of OPERATING.md to\n')

const base = '/sdg'
const settings = { PUBLIC_ORIGIN: 'https://data.example.org', BASE_PATH: base, TRUST_PROXY: 'loopback' }
const input = (value: object) => `?input=${encodeURIComponent(JSON.stringify(value))}`
const view = 'series=VOLUNTEERS&areas=404'

/** Answers that come compressed as their reader likes. */
const compressed = [
  ...['/en', '/ar/explore?areas=404,400', '/zh/goals/13', '/fr/areas/KEN', '/embed/en/explore?areas=404'],
  ...['/trpc/release.current', `/trpc/search.find${input({ text: 'kenya', language: 'en' })}`],
  ...['/api/areas/KEN.json', '/api/areas/KEN.csv', `/api/observations.json?${view}`, '/sitemap.xml', '/catalog'],
  ...['csv', 'json'].map((ending) => `/download/observations.${ending}?${view}`),
  ...['/sdmx/structure/dataflow/VFG?format=json', '/picture/en/explore.svg?areas=404', '/mark.svg', '/robots.txt'],
]
/** And others, the same for everybody. */
const plain = [
  ...['/picture/ru/explore.png?areas=404', `/download/observations.xlsx?${view}`, '/api/areas.parquet'],
  '/es/trends?areas=404',
]
const encodings = ['gzip, deflate, br, zstd', 'gzip, deflate', undefined]
const cookies = ['theme=dark', 'theme=light; _ga=1', 'language=ar', '_ga=2', undefined]
const uncompressed = { headers: { 'accept-encoding': 'identity' } }
/** Each way to take an answer, with each of the cookies. */
const readers = encodings.flatMap((encoding) =>
  cookies.map((cookie) => ({ ...(encoding && { 'accept-encoding': encoding }), ...(cookie && { cookie }) }))
)

describe.runIf(isHere)('behind nginx that keeps answers as OPERATING.md has it, two replicas', () => {
  let replicas: RunningServer[] = []
  let proxy: Proxying | undefined
  let filled: number
  const get = (path: string, headers?: Record<string, string>) => proxy!.get(base + path, headers)
  beforeAll(async () => {
    replicas = await Promise.all([startServer(settings), startServer(settings)])
    // A busy machine may take longer to render its first page than a reader waits for one.
    for (const { address } of replicas)
      await vi.waitFor(
        async () => expect((await fetch(`${address}${base}/en`)).headers.get('etag')).not.toBeNull(),
        60_000
      )
    const folder = mkdtempSync(join(tmpdir(), 'cache-'))
    const upstreams = replicas.map(({ address }) => new URL(address).host)
    proxy = await startProxy('nginx', { folder, upstreams, isCaching: true })
  }, 120_000)
  afterAll(async () => {
    proxy?.stop()
    await Promise.all(replicas.map(({ stop }) => stop()))
  })

  /** How many questions reached both, in all or with a status. */
  const reached = async (status = '\\d+') => {
    const texts = await Promise.all(replicas.map(async ({ address }) => (await fetch(`${address}/metrics`)).text()))
    const line = new RegExp(`^http_requests_total\\{route="(?!/metrics)[^"]*",status="${status}"\\} (\\d+)`, 'gm')
    return texts.flatMap((text) => [...text.matchAll(line)]).reduce((sum, [, count]) => sum + Number(count), 0)
  }

  it('are asked once for each way to take an answer, and 330 questions of fifteen readers are 58 to them', async () => {
    const before = await reached()
    const paths = [...compressed, ...plain]
    const seen = new Map<string, Buffer>()
    for (const reader of readers)
      for (const path of paths) {
        const { status, headers, body } = await get(path, reader)
        expect([path, status]).toEqual([path, path === '/es/trends?areas=404' ? 308 : 200])
        expect([path, headers.get('ratelimit')]).toEqual([path, null])
        const same = `${path} ${headers.get('content-encoding')}`
        expect([same, body.equals(seen.get(same) ?? body)]).toEqual([same, true])
        seen.set(same, body)
      }
    expect(readers.length * paths.length).toBe(330)
    await expect.poll(reached).toBe(before + 3 * compressed.length + plain.length)
    expect(3 * compressed.length + plain.length).toBe(58)
    filled = Date.now()
  }, 120_000)

  it('are asked once by forty who come at once', async () => {
    const before = await reached()
    const answers = await Promise.all(Array.from({ length: 40 }, () => get('/en/areas/JOR')))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    await expect.poll(reached).toBe(before + 1)
  })

  it('are asked each time for what nobody may keep: what leads to a language, and what there is not', async () => {
    const before = await reached()
    for (const path of ['/', '/api', '/en/nothing', '/api/nothing']) {
      for (let time = 0; time < 3; time++) expect([path, (await get(path)).headers.get('age')]).toEqual([path, null])
    }
    await expect.poll(reached).toBe(before + 12)
  })

  it('are asked by its tag for what is older than a minute, behind the reader who gets it, and either knows the tag', async () => {
    const paths = compressed.filter((path) => path !== '/mark.svg')
    // A page is rendered to know its tag: here by both, for on a busy machine that could take longer than is waited for it.
    for (const path of paths)
      for (const { address } of replicas)
        expect((await fetch(`${address}${base}${path}`, uncompressed)).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, filled + 62_000 - Date.now()))
    const [before, unchanged] = [await reached(), await reached('304')]
    for (const path of paths) expect((await get(path)).headers.get('x-cache-status')).toBe('STALE')
    await expect.poll(() => reached('304'), { timeout: 10_000 }).toBe(unchanged + paths.length)
    expect(await reached()).toBe(before + paths.length)
    for (const path of paths) expect((await get(path)).headers.get('x-cache-status')).toBe('HIT')
  }, 120_000)

  it('leave every reader with answers when one of them is killed, and with what was kept when both are', async () => {
    process.kill(replicas[0]!.processId, 'SIGKILL')
    for (const path of ['/en/areas/BRA', '/api/areas/BRA', '/fr/goals/4', ...compressed])
      expect([path, (await get(path)).status]).toEqual([path, 200])
    process.kill(replicas[1]!.processId, 'SIGKILL')
    for (const path of [...compressed, '/en/areas/BRA']) expect([path, (await get(path)).status]).toEqual([path, 200])
    expect((await get('/en/areas/IND')).status).toBe(502)
  })
})
