import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { recordDigest } from '../data/archive/fileDigest.ts'
import { sampleRelease } from './sample/sampleRelease.ts'
import { serverEnvironment } from './serverEnvironment.ts'

it('says where it listens, answers, and stops within five seconds when told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'main-'))
  const { sqlite } = await sampleRelease([], join(folder, 'sample.sqlite'))
  sqlite.close()
  recordDigest(join(folder, 'sample.sqlite'), join(folder, 'sample.sqlite'))
  writeFileSync(join(folder, 'current'), 'sample.sqlite\n')
  const server = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', RELEASE: join(folder, 'current'), DASHBOARD: folder },
  })
  onTestFinished(() => void server.kill('SIGKILL'))
  let printed = ''
  server.stdout.on('data', (chunk) => {
    printed += chunk
  })
  server.stderr.on('data', (chunk) => {
    printed += chunk
  })
  await expect.poll(() => printed, { timeout: 20_000 }).toMatch(/release .+ at http:\/\/127\.0\.0\.1:[1-9]\d+\//)

  const health = await fetch(`${/http:\S+/.exec(printed)![0]}health`)
  expect(await health.json()).toEqual({ status: 'ok', release: '2026.1-000000000000', downloads: 0 })

  server.kill('SIGTERM')
  const code = await new Promise((resolve) => server.once('exit', resolve))
  expect(code).toBe(0)
})

it.each(['SIGTERM', 'SIGINT'] as const)(
  'stops with `npm start`, which passes on %s, and frees its port',
  async (signal) => {
    const npm = spawn('npm', ['start', '--ignore-scripts'], { env: { ...process.env, PORT: '0' } })
    let printed = ''
    npm.stdout.on('data', (chunk) => {
      printed += chunk
    })
    await expect.poll(() => printed, { timeout: 20_000 }).toMatch(/release .+ at http:\/\/127\.0\.0\.1:[1-9]\d+\//)
    const health = `${/http:\S+/.exec(printed)![0]}health`
    expect((await fetch(health)).status).toBe(200)

    npm.kill(signal)
    await new Promise((resolve) => npm.once('exit', resolve))
    const isUp = () =>
      fetch(health).then(
        () => true,
        () => false
      )
    await expect.poll(isUp, { timeout: 5000 }).toBe(false)
  }
)

it('listens on this machine only and trusts no proxy unless it is told to', () => {
  expect(serverEnvironment({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    pointer: 'data/built/current',
    databases: [],
    workers: 1,
    packages: 'data/releases',
    dashboard: 'dist/dashboard',
    rendering: 'dist/rendering/renderPage.js',
    fonts: 'dist/fonts',
    rateLimit: 600,
    stopWithin: 8,
    trustProxy: false,
    basePath: '',
    hsts: 0,
    frameAncestors: ['*'],
  })
  expect(serverEnvironment({ PORT: '8080', HOST: '0.0.0.0', TRUST_PROXY: '1' })).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    trustProxy: 1,
  })
})

it('knows where readers reach it only when it is told', () => {
  expect(serverEnvironment({}).publicOrigin).toBeUndefined()
  expect(serverEnvironment({ PUBLIC_ORIGIN: 'https://data.example.org/' }).publicOrigin).toBe(
    'https://data.example.org'
  )
  expect(() => serverEnvironment({ PUBLIC_ORIGIN: 'data.example.org' })).toThrow(
    'PUBLIC_ORIGIN: expected an address such as https://data.example.org'
  )
})

it('reads databases from a list of addresses, and repeats no password of a wrong one', () => {
  const [near, far] = ['postgres://reader@near/sdg', 'postgresql://reader:secret@far:5433/sdg']
  expect(serverEnvironment({ DATABASE_URL: `${near}, ${far}`, CLUSTER: '2' })).toMatchObject({
    ...{ databases: [near, far], workers: 2 },
  })
  const wrong = () => serverEnvironment({ DATABASE_URL: `${near},mysql://reader:secret@far/sdg` })
  expect(wrong).toThrow(/DATABASE_URL: expected addresses such as .*, with commas between: the 2\. is none/)
  expect(wrong).not.toThrow(/secret/)
  expect(() => serverEnvironment({ DATABASE_URL: near, RELEASE: 'data/built/current' })).toThrow(
    'RELEASE: a release is'
  )
  expect(() => serverEnvironment({ CLUSTER: '0' })).toThrow('CLUSTER')
})

it('does not start with a setting that it cannot use, and names it', () => {
  expect(() => serverEnvironment({ PORT: 'http' })).toThrow('the environment cannot be used: PORT')
})
