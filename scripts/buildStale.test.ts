import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordDigest } from '../data/archive/fileDigest.ts'

const folder = mkdtempSync(join(tmpdir(), 'stale-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (path: string) => join(folder, path)
const tsx = ['--import', import.meta.resolve('tsx')]
const run = `node ${tsx.join(' ')}`
const parts = ['dashboard', 'fonts', 'rendering', 'server']
/** Writes its name down and its page, and is cut off where it is told to be. */
const part = `
  const fs = require('fs'), [name] = process.argv.slice(2)
  fs.appendFileSync('built.txt', name + ' ')
  if (name === 'data') process.exit()
  fs.mkdirSync('dist/' + name, { recursive: true })
  fs.writeFileSync('dist/' + name + '/index.html', '')
  if (name === fs.readFileSync('cut.txt', 'utf8')) process.kill(process.pid, 'SIGKILL')`
const inputs = ['vite.config.ts', 'vite.rendering.config.ts', 'vite.server.config.ts', 'package-lock.json', 'part.cjs']

/** A product whose parts write down that they are built; all of it is built. */
beforeAll(() => {
  for (const room of ['data/built', 'scripts/fonts', 'dashboard', 'api']) mkdirSync(at(room), { recursive: true })
  for (const name of [...inputs, 'scripts/buildFonts.ts']) writeFileSync(at(name), name === 'part.cjs' ? part : '')
  const building = parts.map((name) => [
    `build:${name}`,
    `${run} ${import.meta.dirname}/stamped.ts ${name} node part.cjs ${name}`,
  ])
  const scripts = { 'data:build': 'node part.cjs data', ...Object.fromEntries(building) }
  writeFileSync(at('package.json'), JSON.stringify({ scripts }))
  writeFileSync(at('data/built/r.sqlite'), 'all of it')
  recordDigest(at('data/built/r.sqlite'), at('data/built/r.sqlite'))
  writeFileSync(at('data/built/current'), 'r.sqlite\n')
  writeFileSync(at('cut.txt'), '')
  buildStale()
}, 60_000)

function buildStale(): string {
  writeFileSync(at('built.txt'), '')
  spawnSync(process.execPath, [...tsx, join(import.meta.dirname, 'buildStale.ts')], { cwd: folder })
  return readFileSync(at('built.txt'), 'utf8').trim()
}

it('builds nothing where all is whole and nothing has changed, and what has', () => {
  expect(buildStale()).toBe('')
  appendFileSync(at('api/main.ts'), ' ')
  expect(buildStale()).toBe('fonts server')
})

it('takes no part for built whose build was cut off, though its page is there', () => {
  appendFileSync(at('dashboard/page.ts'), ' ')
  writeFileSync(at('cut.txt'), 'dashboard')
  buildStale()
  writeFileSync(at('cut.txt'), '')
  expect(buildStale()).toContain('dashboard')
  expect(buildStale()).toBe('')
})

it('mends what names a release that is not there, or is not what was built', () => {
  writeFileSync(at('data/built/current'), 'gone.sqlite\n')
  expect(buildStale()).toBe('data')
  writeFileSync(at('data/built/current'), 'r.sqlite\n')
  truncateSync(at('data/built/r.sqlite'), 4)
  expect(buildStale()).toBe('data')
})
