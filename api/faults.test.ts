import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordDigest } from '../data/archive/fileDigest.ts'
import { sampleRelease } from './sample/sampleRelease.ts'

const folder = mkdtempSync(join(tmpdir(), 'faults-'))
const at = (name: string) => join(folder, name)
const running = new Set<ChildProcess>()
afterAll(() => {
  for (const one of running) one.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** A release whose file is to the byte what was built. */
beforeAll(async () => {
  const { sqlite } = await sampleRelease([{ refArea: '404', timePeriod: 2019, obsValue: 12 }], at('whole.sqlite'))
  sqlite.close()
  recordDigest(at('whole.sqlite'), at('whole.sqlite'))
  const { sqlite: another } = await sampleRelease([], at('another.sqlite'))
  another.close()
  copyFileSync(at('whole.sqlite'), at('cut.sqlite'))
  truncateSync(at('cut.sqlite'), 20_000)
  for (const name of ['empty.sqlite', 'text.sqlite'])
    writeFileSync(at(name), name === 'text.sqlite' ? 'no database' : '')
  for (const name of ['whole', 'another', 'cut', 'empty', 'text', 'gone']) writeFileSync(at(name), `${name}.sqlite\n`)
  writeFileSync(at('nothing'), '')
  for (const name of ['half', 'damaged']) mkdirSync(at(name))
  writeFileSync(at('half/index.html'), '<!doctype html>')
  mkdirSync(at('half/.vite'))
  writeFileSync(at('half/.vite/manifest.json'), '{"main.tsx":{"file":"assets/main.js"}}')
  writeFileSync(at('damaged/2026.1-ad40039ef091.zip'), 'PK no more')
})

/** The server as it is built. */
function start(env: Record<string, string>) {
  const given = { PORT: '0', RELEASE: at('whole'), DASHBOARD: folder, PACKAGES: at('none'), ...env }
  const server = spawn(process.execPath, ['dist/server/main.js'], { env: { ...process.env, ...given } })
  running.add(server)
  const said = { out: '', err: '' }
  server.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  server.stderr.on('data', (chunk) => {
    said.err += chunk
  })
  return { server, said }
}

const faults: Record<string, [Record<string, string>, RegExp]> = {
  'no pointer': [{ RELEASE: at('nowhere') }, /no release is built: there is no file .*nowhere: build one with npm run/],
  'a pointer that names nothing': [
    { RELEASE: at('nothing') },
    /names nothing, which is not there: build it again with/,
  ],
  'a pointer to a file that is gone': [
    { RELEASE: at('gone') },
    /gone names gone\.sqlite, which is not there: build it/,
  ],
  'a database of no bytes': [
    { RELEASE: at('empty') },
    /empty\.sqlite is damaged or no release: build it again with npm/,
  ],
  'a database cut short': [{ RELEASE: at('cut') }, /cut\.sqlite is damaged or no release: build it again with npm run/],
  'a file that is no database': [
    { RELEASE: at('text') },
    /text\.sqlite is damaged or no release: build it again with npm/,
  ],
  'a database of other rows': [
    { RELEASE: at('another') },
    /another\.sqlite is not release 2026\.1-0{12}: .*: build it again/,
  ],
  'a dashboard that lacks a file': [
    { DASHBOARD: at('half') },
    /half is not whole, it lacks assets\/main\.js: build it with/,
  ],
  'a damaged package': [
    { PACKAGES: at('damaged') },
    /damaged.*\.zip is damaged or none: bring it back, or take it out/,
  ],
  'a port that is none': [{ PORT: 'http' }, /the environment cannot be used: PORT: /],
  'an address that this machine has not': [
    { HOST: '192.0.2.1' },
    /HOST: this machine has no address 192\.0\.2\.1: set one/,
  ],
}

describe('a server that cannot start', () => {
  it.each(Object.entries(faults))('says %s in one sentence, and what to do', async (_what, [env, sentence]) => {
    const { server, said } = start(env)
    const [code] = await once(server, 'close')
    expect([code, said.out]).toEqual([1, ''])
    expect(said.err).toMatch(/^not started: [^\n]+\n$/)
    expect(said.err).toMatch(sentence)
  })

  it('says which port is in use, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { server, said } = start({ PORT: String(port) })
    await once(server, 'close')
    expect(said.err).toBe(`not started: port ${port} at 127.0.0.1 is in use: stop what listens there, or set PORT\n`)
    other.close()
  })
})

describe('a server whose database is', () => {
  const happen: Record<string, [() => void, string]> = {
    'cut short': [() => truncateSync(at('whole.sqlite'), 4096), 'changed'],
    emptied: [() => truncateSync(at('whole.sqlite'), 0), 'changed'],
    'written over by another': [() => copyFileSync(at('another.sqlite'), at('whole.sqlite')), 'changed'],
    'put in the place of by another': [
      () => {
        copyFileSync(at('another.sqlite'), at('next.sqlite'))
        renameSync(at('next.sqlite'), at('whole.sqlite'))
      },
      'changed',
    ],
    'taken away': [() => rmSync(at('whole.sqlite')), 'missing'],
  }

  it.each(Object.entries(happen))(
    '%s answers as before from what it opened, and is not ready',
    async (_what, [fault, word]) => {
      copyFileSync(at('whole.sqlite'), at('kept.sqlite'))
      try {
        const { server, said } = start({})
        await expect.poll(() => said.out, { timeout: 20_000 }).toContain('http://')
        const [address] = /http:\S+/.exec(said.out)!
        const ask = (path: string) => fetch(`${address}${path}`)
        expect((await ask('ready')).status).toBe(200)
        fault()
        const ready = await ask('ready')
        expect([ready.status, await ready.json()]).toEqual([503, { status: 'unready', because: [word] }])
        const answer = await ask('api/observations?series=VOLUNTEERS&areas=404')
        expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('"obsValue":12')])
        expect((await ask('live')).status).toBe(200)
        server.kill('SIGKILL')
      } finally {
        if (existsSync(at('kept.sqlite'))) renameSync(at('kept.sqlite'), at('whole.sqlite'))
      }
    }
  )
})
