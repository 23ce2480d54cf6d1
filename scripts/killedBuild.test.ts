import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { currentRelease } from '../data/database.ts'
import { buildDatabase } from './buildDatabase.ts'
import { lockName } from './oneAtATime.ts'
import { smallTables, writeTables } from './smallTables.ts'

it('leaves the old release as it was when a build is killed while it writes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'))
  try {
    const shipped = join(import.meta.dirname, '../data')
    const [from, to] = [join(folder, 'data'), join(folder, 'built')]
    for (const part of ['areas', 'goals', 'series', 'datasets', 'practices', 'version.json'])
      cpSync(join(shipped, part), join(from, part), { recursive: true })
    cpSync(join(shipped, 'built'), to, { recursive: true })
    const file = currentRelease(join(to, 'current'))
    const current = readFileSync(join(to, 'current'), 'utf8')
    writeFileSync(join(from, 'version.json'), '{ "version": "2027.1" }')

    await killedWhileWriting(from, to)

    expect(readdirSync(to).filter((name) => name.includes('.tmp-'))).not.toEqual([])
    expect(readFileSync(join(to, 'current'), 'utf8')).toBe(current)
    expect(integrityOf(file)).toBe('ok')

    const next = buildDatabase({ from, to })
    expect(next.release).toMatch(/^2027\.1-/)
    const files = [current.trim(), `volunteering-${next.release}.sqlite`].flatMap((name) => [name, `${name}.sha256`])
    expect(
      readdirSync(to)
        .filter((name) => name !== 'earlier' && name !== lockName)
        .sort()
    ).toEqual(['current', ...files].sort())
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** A real build in a process of its own, killed without notice as soon as its temporary file appears. */
async function killedWhileWriting(from: string, to: string): Promise<void> {
  const build = join(import.meta.dirname, 'buildDatabase.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', build, from, to], { stdio: 'ignore' })
  const watcher = watch(to, (_, name) => name?.includes('.sqlite.tmp-') && child.kill('SIGKILL'))
  const [, signal] = await once(child, 'exit')
  watcher.close()
  if (signal !== 'SIGKILL') throw new Error('the build was done before it could be killed')
}

function integrityOf(file: string): unknown {
  const sqlite = new Sqlite(file, { readonly: true })
  try {
    return sqlite.pragma('integrity_check', { simple: true })
  } finally {
    sqlite.close()
  }
}

it.each([
  ['a disk without room', 'ulimit -f 64', /^not built: .*(full|disk|too large)/],
  ['a folder that is a file', 'to=package.json', /^not built: .*package\.json/],
])('says %s in one sentence and leaves the old release as it was', async (_what, before, sentence) => {
  const folder = mkdtempSync(join(tmpdir(), 'refused-'))
  try {
    const [from, to] = [join(folder, 'data'), join(folder, 'built')]
    writeTables(from, smallTables())
    const { release } = buildDatabase({ from, to })
    const current = readFileSync(join(to, 'current'), 'utf8')
    writeFileSync(join(from, 'version.json'), '{ "version": "2027.1" }')
    const command = `to='${to}'; ${before}; exec node --import tsx scripts/buildDatabase.ts '${from}' "$to"`
    const built = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
    expect([built.status, built.stderr.trimEnd().split('\n').length]).toEqual([1, 1])
    expect(built.stderr).toMatch(sentence)
    expect(readFileSync(join(to, 'current'), 'utf8')).toBe(current)
    expect(integrityOf(currentRelease(join(to, 'current')))).toBe('ok')
    expect(current).toContain(release)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
