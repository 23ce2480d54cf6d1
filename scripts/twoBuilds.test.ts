import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { isAsRecorded } from '../data/archive/fileDigest.ts'
import { currentRelease } from '../data/database.ts'

it('builds one release at a time: the one replaced is there for whoever still reads it, and the last is current', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const to = join(folder, 'built')
  const builds = ['2027.1', '2027.2'].map((version) => buildOf(join(folder, version), { version, to }))
  const codes = await Promise.all(builds.map(async (build) => (await once(build, 'exit'))[0] as number))
  expect(codes).toEqual([0, 0])
  const releases = readdirSync(to).filter((name) => name.endsWith('.sqlite'))
  expect(releases.map((name) => name.slice(0, 20))).toEqual(['volunteering-2027.1-', 'volunteering-2027.2-'])
  expect(isAsRecorded(currentRelease(join(to, 'current')))).toBe(true)
}, 120_000)

function buildOf(from: string, { version, to }: { version: string; to: string }): ChildProcess {
  const shipped = join(import.meta.dirname, '../data')
  for (const part of ['areas', 'goals', 'series', 'datasets', 'practices'])
    cpSync(join(shipped, part), join(from, part), { recursive: true })
  writeFileSync(join(from, 'version.json'), `{ "version": "${version}" }`)
  const build = join(import.meta.dirname, 'buildDatabase.ts')
  return spawn(process.execPath, ['--import', 'tsx', build, from, to], { stdio: ['ignore', 'ignore', 'inherit'] })
}
