import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { request as askPlain } from 'node:http'
import { request } from 'node:https'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openChromium } from '../dashboard/browser/chromium.ts'
import { crawl, exampleFiles } from '../dashboard/browser/crawl.ts'
import { startServer } from '../dashboard/browser/runningServer.ts'

type Proxy = 'nginx' | 'caddy'

const found = (name: Proxy) =>
  ['/usr/sbin', '/usr/bin', '/usr/local/bin'].find((folder) => existsSync(join(folder, name)))
const here = (['nginx', 'caddy'] as const).filter((name) => found(name) && existsSync('dist/server/main.js'))
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
      const { certificate, ports } = await startProxy(proxy, { folder, upstream: new URL(server.address).host })
      const get = over(ports.tls, certificate)
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
      const { certificate, ports } = await startProxy('nginx', { folder, upstream: `unix:${socket}` })
      const get = over(ports.tls, certificate)
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
      const { ports } = await startProxy('nginx', { folder, upstream: new URL(server.address).host })
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

interface Set {
  folder: string
  upstream: string
}

/** The example of the page with its names and ports replaced, and nothing else. */
async function startProxy(proxy: Proxy, { folder, upstream }: Set) {
  const [key, certificate] = [join(folder, 'own.key'), join(folder, 'own.crt')]
  const subject = ['-subj', '/CN=data.example.org', '-addext', 'subjectAltName=DNS:data.example.org']
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate]
  execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' })
  const ports = { tls: await freePort(), plain: await freePort() }
  const [, example] = new RegExp(`\`\`\`${proxy}\\n([\\s\\S]+?)\`\`\``).exec(readFileSync('OPERATING.md', 'utf8'))!
  const file = join(folder, 'proxy.conf')
  const site = example!.replace('127.0.0.1:3000', upstream)
  writeFileSync(
    file,
    proxy === 'nginx' ? ofNginx(site, { folder, key, certificate, ports }) : ofCaddy(site, { key, certificate, ports })
  )
  const words = proxy === 'nginx' ? ['-c', file] : ['run', '--config', file, '--adapter', 'caddyfile']
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const running = spawn(join(found(proxy)!, proxy), words, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  running.stderr.on('data', (chunk) => {
    said += chunk
  })
  onTestFinished(() => void running.kill('SIGTERM'))
  const isUp = () =>
    over(
      ports.tls,
      certificate
    )('/').then(
      () => 'up',
      () => said
    )
  await expect.poll(isUp, { timeout: 20_000 }).toBe('up')
  return { ports, certificate }
}

interface Made {
  folder?: string
  key: string
  certificate: string
  ports: { tls: number; plain: number }
}

function ofNginx(example: string, { folder, key, certificate, ports }: Made): string {
  const site = example
    .replace('/etc/ssl/data.example.org.crt', certificate)
    .replace('/etc/ssl/private/data.example.org.key', key)
    .replaceAll(/listen (\[::\]:)?443/g, `listen $1${ports.tls}`)
    .replaceAll(/listen (\[::\]:)?80;/g, `listen $1${ports.plain};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${folder}/${of};`)
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const own = `${user}\ndaemon off;\npid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\n`
  return `${own}http {\naccess_log off;\n${temporary.join('\n')}\n${site}}\n`
}

const ofCaddy = (example: string, { key, certificate, ports }: Made) =>
  `{\nadmin off\nhttp_port ${ports.plain}\nauto_https disable_redirects\n}\n${example.replace('data.example.org {', `https://data.example.org:${ports.tls} {\ntls ${certificate} ${key}`)}`

const movedFrom = (port: number) =>
  new Promise((resolve) => {
    const headers = { host: 'data.example.org' }
    askPlain({ port, path: `${base}/en`, headers, host: '127.0.0.1', agent: false }, (answer) => {
      answer.resume()
      resolve([answer.statusCode, answer.headers.location])
    }).end()
  })

/** Asks over TLS as a browser does that trusts this one certificate. */
const over = (port: number, certificate: string) => (path: string) =>
  new Promise<{ status: number; headers: Headers; body: Buffer }>((resolve, reject) => {
    const of = { host: '127.0.0.1', servername: 'data.example.org', ca: readFileSync(certificate), agent: false }
    const asked = request({ ...of, port, path, headers: { host: 'data.example.org' } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => {
        const headers = new Headers(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]))
        resolve({ status: answer.statusCode!, headers, body: Buffer.concat(chunks) })
      })
    })
    asked.on('error', reject).end()
  })

const freePort = () =>
  new Promise<number>((resolve) => {
    const held = createServer().listen(0, () => {
      const address = held.address() as { port: number }
      held.close(() => resolve(address.port))
    })
  })
