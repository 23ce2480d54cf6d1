import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { recordDigest } from '../data/archive/fileDigest.ts'
import { sampleRelease } from './sample/sampleRelease.ts'
import { serveSample } from './sample/serveSample.ts'
import { serverEnvironment } from './serverEnvironment.ts'

const sample = await sampleRelease([{ refArea: '404', timePeriod: 2019, obsValue: 100 }])
const assets = `${tmpdir()}/not-built`
const set = await serveSample({
  ...{ ...sample, assets },
  settings: {
    ...{ publicOrigin: 'https://data.example.org', hsts: 3600, frameAncestors: ['https://*.example.org'] },
    securityContact: 'mailto:security@example.org',
  },
})
const plain = await serveSample({ ...sample, assets })
afterAll(() => Promise.all([set.close(), plain.close()]))

describe('whatever a request says of its host', () => {
  const forged = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
  const asked = [
    ...['/en', '/catalog', '/robots.txt', '/sitemap.xml', '/api/openapi.json', '/api/areas.xlsx'],
    ...['csv', 'json', 'xlsx', 'metadata.json', 'csv-metadata.json'].map(
      (ending) => `/download/observations.${ending}?series=VOLUNTEERS`
    ),
    ...['/sdmx/structure/dataflow/VFG', '/sdmx/data/dataflow/VFG/VOLUNTEERING', '/download/release.csv-metadata.json'],
  ]
  it.each(asked)('stands in nothing that others may read: %s', async (path) => {
    for (const { ask } of [set, plain]) {
      const { body, headers } = await ask(path, forged)
      expect(body.toString('latin1')).not.toContain('evil.example')
      expect(JSON.stringify(headers)).not.toContain('evil.example')
      const honest = await ask(path)
      expect(honest.headers.etag).toBe(headers.etag)
    }
  })

  it('is where the server itself was reached, unless an operator said where readers do', async () => {
    expect((await plain.ask('/robots.txt', forged)).text).toContain(`Sitemap: ${plain.address}/sitemap.xml`)
    expect((await set.ask('/robots.txt', forged)).text).toContain('Sitemap: https://data.example.org/sitemap.xml')
  })
})

it('says that browsers come back by https alone only where it is set, and lets a view stand in the pages that are named', async () => {
  expect((await set.ask('/en')).headers['strict-transport-security']).toBe('max-age=3600')
  expect((await plain.ask('/en')).headers['strict-transport-security']).toBeUndefined()
  const ancestorsOf = async ({ ask }: typeof set, path: string) =>
    /frame-ancestors ([^;]*)/.exec(String((await ask(path)).headers['content-security-policy']))?.[1]
  expect(await ancestorsOf(set, '/embed/en')).toBe('https://*.example.org')
  expect(await ancestorsOf(plain, '/embed/en')).toBe('*')
  expect([await ancestorsOf(set, '/en'), await ancestorsOf(plain, '/en')]).toEqual(["'none'", "'none'"])
})

it('says where to report a weakness where that is set, until a day to come, and nothing otherwise', async () => {
  const { status, text, headers } = await set.ask('/.well-known/security.txt')
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(text).toContain('Contact: mailto:security@example.org\n')
  expect(text).toContain('Canonical: https://data.example.org/.well-known/security.txt\n')
  const expires = Date.parse(/Expires: (.+)/.exec(text)![1]!)
  expect(expires).toBeGreaterThan(Date.now() + 100 * 86_400_000)
  expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000)
  expect((await plain.ask('/.well-known/security.txt')).status).toBe(404)
})

it('has the mark of the site where browsers look for one', async () => {
  const { status, headers } = await plain.ask('/favicon.ico')
  expect([status, headers.location]).toEqual([308, '/mark.svg'])
})

it.each([
  [{ PUBLIC_ORIGIN: 'https://data.example.org/sdg/' }, 'https://data.example.org here, and BASE_PATH=/sdg'],
  [{ PUBLIC_ORIGIN: 'ftp://data.example.org' }, 'PUBLIC_ORIGIN: expected an address such as'],
  [{ BASE_PATH: 'sdg' }, 'BASE_PATH: expected a path such as /sdg'],
  [{ BASE_PATH: '/a/../b' }, 'BASE_PATH: expected a path such as /sdg'],
  [{ BASE_PATH: '//evil.example' }, 'BASE_PATH: expected a path such as /sdg'],
  [{ BASE_PATH: '/"x' }, 'BASE_PATH: expected a path such as /sdg'],
  [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY: true would let whoever asks'],
  [{ HSTS: 'yes' }, 'HSTS: '],
  [{ FRAME_ANCESTORS: 'example.org' }, 'FRAME_ANCESTORS: example.org names nobody'],
  [{ SECURITY_CONTACT: 'us' }, 'SECURITY_CONTACT: expected where to report a weakness'],
  [{ SOCKET: 'server.sock' }, 'SOCKET: expected a whole path'],
  [{ SOCKET: '/run/server.sock' }, 'SOCKET: set PUBLIC_ORIGIN too'],
  [{ SOCKET: '/run/a.sock', PUBLIC_ORIGIN: 'https://a.example', TRUST_PROXY: 'loopback' }, 'TRUST_PROXY: who comes by'],
])('refuses %j in one sentence', (variables, sentence) => {
  expect(() => serverEnvironment(variables)).toThrow(sentence)
})

it('reads a path with or without a slash at its end, and none', () => {
  expect(['/sdg', '/sdg/', '/', '', '/un/sdg'].map((BASE_PATH) => serverEnvironment({ BASE_PATH }).basePath)).toEqual([
    ...['/sdg', '/sdg', '', '', '/un/sdg'],
  ])
})

describe('started', () => {
  async function start(env: Record<string, string>, says: RegExp) {
    const folder = mkdtempSync(join(tmpdir(), 'behind-'))
    const { sqlite } = await sampleRelease([], join(folder, 'sample.sqlite'))
    sqlite.close()
    recordDigest(join(folder, 'sample.sqlite'), join(folder, 'sample.sqlite'))
    writeFileSync(join(folder, 'current'), 'sample.sqlite\n')
    const server = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], {
      env: { ...process.env, PORT: '0', RELEASE: join(folder, 'current'), DASHBOARD: folder, ...env },
    })
    onTestFinished(() => void server.kill('SIGKILL'))
    let printed = ''
    for (const out of [server.stdout, server.stderr])
      out.on('data', (chunk) => {
        printed += chunk
      })
    await expect.poll(() => printed, { timeout: 30_000 }).toMatch(says)
    const stop = () =>
      new Promise((resolve) => {
        server.once('exit', resolve)
        server.kill('SIGTERM')
      })
    return { printed: () => printed, stop, kill: () => server.kill('SIGKILL') }
  }

  it('listens by the newer protocol too, at an address in brackets', async () => {
    const { printed, stop } = await start({ HOST: '::', BASE_PATH: '/sdg' }, /at http:\/\/\[::\]:\d+\/sdg\/\n/)
    const port = /\]:(\d+)/.exec(printed())![1]!
    for (const host of ['[::1]', '127.0.0.1']) {
      const robots = await (await fetch(`http://${host}:${port}/sdg/robots.txt`)).text()
      expect(robots).toContain(`Sitemap: http://${host}:${port}/sdg/sitemap.xml`)
    }
    await stop()
  })

  it('listens at a socket, takes the place of one that a killed server left, and leaves none', async () => {
    const socket = join(mkdtempSync(join(tmpdir(), 'socket-')), 'server.sock')
    const env = { SOCKET: socket, PUBLIC_ORIGIN: 'https://data.example.org' }
    const first = await start(env, /server\.sock/)
    first.kill()
    await expect.poll(() => statusAt(socket)).toBe(undefined)
    expect(existsSync(socket)).toBe(true)
    const second = await start(env, /release .+server\.sock/)
    expect(await statusAt(socket)).toBe(200)
    await start(env, /EADDRINUSE|in use/)
    expect(await statusAt(socket)).toBe(200)
    await second.stop()
    expect(existsSync(socket)).toBe(false)
  })

  const statusAt = (socketPath: string) =>
    new Promise<number | undefined>((resolve) => {
      request({ socketPath, path: '/health', agent: false }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .on('error', () => resolve(undefined))
        .end()
    })
})
