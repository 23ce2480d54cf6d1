import { existsSync, mkdtempSync } from 'node:fs'
import { request as askPlain } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openChromium } from '../dashboard/browser/chromium.ts'
import { crawl, exampleFiles } from '../dashboard/browser/crawl.ts'
import { startServer } from '../dashboard/browser/runningServer.ts'
import { isProxyHere, type Proxying, startProxy } from './exampleProxy.ts'

const here = (['nginx', 'caddy'] as const).filter((name) => isProxyHere(name) && existsSync('dist/server/main.js'))
for (const name of ['nginx', 'caddy'] as const)
  if (!here.includes(name)) process.stderr.write(`NOT TRIED: no ${name} here to hold its example in OPERATING.md to\n`)

const origin = 'https://data.example.org'
const base = '/sdg'
const ofOperators = ['/metrics', '/health', '/live', '/ready', '/metrics/', '/METRICS']
const settings = { PUBLIC_ORIGIN: origin, BASE_PATH: base, HSTS: '31536000' }

describe('behind a proxy as OPERATING.md sets it up, with a certificate of our own making', () => {
  it.each(here)(
    'every page, file, citation and frame is reached below its path, and names it: %s',
    async (proxy) => {
      const server = await startServer({ ...settings, TRUST_PROXY: 'loopback' })
      onTestFinished(server.stop)
      const folder = mkdtempSync(join(tmpdir(), 'proxy-'))
      const { get, ports } = await started(proxy, { folder, upstreams: [new URL(server.address).host] })
      if (proxy === 'nginx') expect(await movedFrom(ports.plain)).toEqual([301, `${origin}${base}/en`])
      expect((await get(`${base}/en`)).headers.get('strict-transport-security')).toBe('max-age=31536000')
      // What is elsewhere on the host is not ours to answer, and what operators ask not for everybody.
      for (const path of ['/en', '/health', '/metrics', '/sdgs', ...ofOperators.map((path) => base + path)])
        expect([path, /volunteer|process_|"status"/.test(String((await get(path)).body))]).toEqual([path, false])

      const pages = ['', '/ar/explore?areas=404', '/en/goals/13', '/en/data']
      // The other one is held to pages and files alone: a crawl takes minutes, and what it finds is the server's.
      if (proxy === 'caddy') {
        for (const path of [...pages, ...exampleFiles])
          expect([path, (await get(base + path)).status < 400]).toEqual([path, true])
        return
      }
      const { asked, strays, failed } = await crawl({ origin, base, get, most: 1, seeds: [...pages, ...exampleFiles] })
      expect([strays, failed]).toEqual([[], []])
      expect(asked).toBeGreaterThan(150)
    },
    400_000
  )

  it.runIf(here.includes('nginx'))(
    'nginx reaches it by a socket',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'proxy-'))
      const socket = join(folder, 'server.sock')
      const server = await startServer({ ...settings, SOCKET: socket })
      onTestFinished(server.stop)
      const { get } = await started('nginx', { folder, upstreams: [`unix:${socket}`] })
      for (const path of ['/en', '/download/observations.csv?series=VOLUNTEERS&areas=404', '/robots.txt'])
        expect([path, (await get(base + path)).status]).toEqual([path, 200])
    },
    120_000
  )

  it.runIf(here.includes('nginx'))(
    'a browser goes through it without a complaint, and another page frames a view',
    async () => {
      const server = await startServer({ ...settings, TRUST_PROXY: 'loopback' })
      const browser = await openChromium()
      onTestFinished(() => Promise.all([server.stop(), browser.close()]).then(() => undefined))
      const folder = mkdtempSync(join(tmpdir(), 'proxy-'))
      const { ports } = await started('nginx', { folder, upstreams: [new URL(server.address).host] })
      const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage()
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      const site = `https://127.0.0.1:${ports.tls}${base}`
      await page.goto(site)
      await page.locator('html[data-live]').waitFor()
      await page.getByRole('navigation').getByRole('link', { name: 'Goals' }).first().click()
      await page.waitForURL(`${site}/en/goals`)
      await page.locator('table.heat td a').first().click()
      await page.waitForURL(`${site}/en/goals/1?*`)
      await page.locator('figure svg').first().waitFor()
      await page.setContent(
        `<iframe title="f" src="${site}/embed/en/explore?areas=404" width="700" height="560"></iframe>`
      )
      await page.frameLocator('iframe').locator('h1.finding').waitFor()
      await page.frameLocator('iframe').locator('svg:visible').first().waitFor()
      expect(complaints).toEqual([])
    },
    120_000
  )
})

async function started(...asked: Parameters<typeof startProxy>): Promise<Proxying> {
  const proxy = await startProxy(...asked)
  onTestFinished(proxy.stop)
  return proxy
}

const movedFrom = (port: number) =>
  new Promise((resolve) => {
    const headers = { host: 'data.example.org' }
    askPlain({ port, path: `${base}/en`, headers, host: '127.0.0.1', agent: false }, (answer) => {
      answer.resume()
      resolve([answer.statusCode, answer.headers.location])
    }).end()
  })
