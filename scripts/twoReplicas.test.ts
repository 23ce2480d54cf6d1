import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { forADay, forAMinute, forEver } from '../api/requests/cacheControl.ts'
import { exampleFiles } from '../dashboard/browser/crawl.ts'
import { type RunningServer, startServer } from '../dashboard/browser/runningServer.ts'

const base = '/sdg'
const settings = { PUBLIC_ORIGIN: 'https://data.example.org', BASE_PATH: base, TRUST_PROXY: 'loopback' }
const input = (value: object) => `?input=${encodeURIComponent(JSON.stringify(value))}`
const view = 'series=VOLUNTEERS&areas=404'

/** One of each kind of thing that is answered, below the path of the host. */
const addresses = [
  ...['/en', '/ar/explore?areas=404,400', '/zh/goals/13', '/fr/areas/KEN', '/es/releases', '/en/trends?areas=404'],
  ...['/embed/en/explore?areas=404', '/picture/en/goals/13.svg', '/picture/ru/explore.png?areas=404'],
  `/trpc/models.explore${input({ language: 'en', series: ['VOLUNTEERS'], areas: ['404'] })}`,
  ...['/trpc/release.current', '/trpc/release.list', `/trpc/search.find${input({ text: 'kenya', language: 'en' })}`],
  ...['/api/goals', '/api/releases', '/api/areas/KEN.csv', '/api/areas.parquet', `/api/observations.json?${view}`],
  ...[`/download/observations.parquet?${view}`, '/download/release.datapackage.json'],
  '/sdmx/data/dataflow/VFG/VOLUNTEERING/+/*.VOLUNTEERS.404?format=csv',
  ...['/catalog/ilostat', '/mark.svg', '/offline.js', ...exampleFiles].filter((path) => !/^.(api|sdmx)$/.test(path)),
]
/** They take seconds: each is asked for twice and no more. */
const large = ['/download/release.csv', '/download/release.zip']

/** The second stands in a folder that was filled at another time. */
let replicas: RunningServer[] = []
const copy = mkdtempSync(join(tmpdir(), 'replica-'))
beforeAll(async () => {
  cpSync('dist/dashboard', copy, { recursive: true })
  replicas = await Promise.all([startServer(settings), startServer({ ...settings, DASHBOARD: copy })])
  // A busy machine may take longer to render its first page than a reader waits for one.
  for (const { address } of replicas)
    await vi.waitFor(async () => expect((await ask(address, '/en/method')).headers.etag).toBeDefined(), 60_000)
}, 120_000)
afterAll(async () => {
  await Promise.all(replicas.map(({ stop }) => stop()))
  rmSync(copy, { recursive: true })
})

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

const ask = (address: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const asked = request(`${address}${base}${path}`, { headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) })
      )
    })
    asked.on('error', reject).end()
  })

const ofOneAnswer = ['date', 'x-request-id', 'ratelimit', 'connection', 'transfer-encoding', 'content-length']
const saidBy = ({ status, headers, body }: Answer) => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofOneAnswer.includes(name))
      .sort()
  ),
  body: body.toString('latin1'),
})

describe.runIf(existsSync('dist/server/main.js'))('two replicas', () => {
  it.each([...addresses, large[0]!])('give the same answer with the same tag: %s', async (path) => {
    const [one, other] = (await Promise.all(replicas.map(({ address }) => ask(address, path)))) as [Answer, Answer]
    expect(saidBy(other)).toEqual(saidBy(one))
    // What was kept is given as it was answered.
    expect(saidBy(await ask(replicas[1]!.address, path))).toEqual(saidBy(one))
    if (one.status === 308) return
    expect([one.status, one.headers.etag]).toEqual([200, expect.stringMatching(/^(W\/)?"/)])
    const again = await ask(replicas[0]!.address, path, { 'if-none-match': other.headers.etag! })
    const told = ({ etag, vary, 'cache-control': kept }: IncomingHttpHeaders) => [etag, vary, kept]
    expect([again.status, ...told(again.headers)]).toEqual([304, ...told(one.headers)])
  })

  it.each(['/', '/api', ...addresses.filter((path) => !large.includes(path))])(
    'say in Vary just what an answer depends on: %s',
    async (path) => {
      const { address } = replicas[0]!
      // Programs are led to the description of the interface, whatever else they wish.
      const asReader: Record<string, string> = path === '/api' ? { accept: 'text/html' } : {}
      const plain = saidBy(await ask(address, path, asReader))
      const depends: string[] = []
      for (const [name, values] of Object.entries(wishes)) {
        const others = await Promise.all(values.map((value) => ask(address, path, { ...asReader, [name]: value })))
        if (others.some((other) => JSON.stringify(saidBy(other)) !== JSON.stringify(plain))) depends.push(name)
      }
      const named = String(plain.headers.vary ?? '').toLowerCase()
      expect(named.split(', ').filter(Boolean).sort()).toEqual(depends.sort())
    }
  )

  it.each(addresses)('let a browser ask each time and what stands in front keep for a minute: %s', async (path) => {
    const { headers } = await ask(replicas[0]!.address, path, { 'accept-encoding': 'br' })
    expect(headers['cache-control']).toBe(forAMinute)
  })

  it('let what names release and program be kept for ever, and nothing that was refused or leads to a language', async () => {
    const kept = async (path: string) => (await ask(replicas[1]!.address, path)).headers['cache-control']
    const { body } = await ask(replicas[0]!.address, '/en')
    const [, release, build] = /name="release" content="([^"]+)".* data-build="(\w+)"/.exec(body.toString())!
    expect(await kept(`/trpc/series.list${input({ language: 'en' })}&release=${release}&build=${build}`)).toBe(forEver)
    expect(await kept(`/download/observations.csv?${view}&release=${release}`)).toBe(forADay)
    expect(await kept('/')).toBe('no-cache')
    for (const path of [
      '/en/nothing',
      '/en/areas/XXQ',
      '/api/nothing',
      '/picture/en/nothing.png',
      '/health',
      '/metrics',
    ])
      expect([path, await kept(path)]).toEqual([path, 'no-store'])
  })
})

/** What an answer could depend on, and ways to ask for another. */
const wishes: Record<string, string[]> = {
  cookie: ['theme=dark', 'theme=light; language=ar', '_ga=GA1.2.3'],
  accept: ['*/*', 'text/csv', 'text/html', 'application/vnd.sdmx.data+csv'],
  'accept-language': ['ar', 'ru'],
  'accept-encoding': ['br', 'gzip'],
  'user-agent': ['curl/8'],
  origin: ['https://elsewhere.example'],
  referer: ['https://elsewhere.example/'],
}
