import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startServer } from '../../dashboard/browser/runningServer.ts'
import { recordDigest } from '../../data/archive/fileDigest.ts'
import { emptyDatabase } from '../../data/sample/emptyDatabase.ts'
import { publishRelease } from '../../scripts/publish/intoPostgres.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const folder = mkdtempSync(join(tmpdir(), 'follow-'))
const [first, second] = ['2026.1-aaaaaaaaaaaa', '2026.2-bbbbbbbbbbbb'] as const
beforeAll(async () => {
  await made(first, 12)
  await made(second, 15)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.runIf(existsSync('dist/server/main.js'))('several processes over what is published', () => {
  it('serve another release once it is published, without a failed request; one that is killed is replaced; all end together', async () => {
    const address = await emptyDatabase()
    await publish(address, first)
    const server = await startServer({ DATABASE_URL: address, CLUSTER: '2', PACKAGES: folder })
    onTestFinished(server.stop)
    const ask = async (path: string) => {
      const response = await fetch(server.address + path)
      return { status: response.status, release: response.headers.get('present-release'), text: await response.text() }
    }
    const seen = new Map<string, number>()
    const askOnce = async (n: number) => {
      const { status, release, text } = await ask(`/api/areas/404?language=${n % 2 ? 'en' : 'fr'}`)
      expect([status, text.includes(release === first ? '12' : '15')]).toEqual([200, true])
      seen.set(release!, (seen.get(release!) ?? 0) + 1)
      return release
    }
    expect(await askOnce(0)).toBe(first)
    expect(workersOf(server.processId)).toHaveLength(2)

    await publish(address, second)
    const isFollowed = async () => (await Promise.all(Array.from({ length: 8 }, (_, n) => askOnce(n)))).join()
    await expect.poll(isFollowed, { timeout: 20_000, interval: 50 }).toBe(Array(8).fill(second).join())
    expect([...seen.keys()]).toEqual([first, second])
    const former = await ask(`/api/areas/404?release=${first}`)
    expect([former.status, JSON.parse(former.text).release]).toEqual([200, first])

    const [killed] = workersOf(server.processId)
    process.kill(killed!, 'SIGKILL')
    await expect
      .poll(() => workersOf(server.processId).filter((one) => one !== killed).length, { timeout: 10_000 })
      .toBe(2)
    await expect.poll(() => ask('/ready').then(({ status }) => status), { timeout: 10_000 }).toBe(200)

    const left = workersOf(server.processId)
    await server.stop()
    for (const one of left) expect(() => process.kill(one, 0)).toThrow('ESRCH')
  }, 90_000)

  it.each([
    ['where nothing is published', emptyDatabase, 'DATABASE_URL: nothing is published there for this program'],
    ['without a server', async () => 'postgres://reader:secret@127.0.0.1:1/x', 'the database does not answer now'],
  ])('do not start %s, and say why', async (_name, addressOf, said) => {
    const given = { DATABASE_URL: await addressOf(), CLUSTER: '2', PORT: '0', PATH: process.env.PATH! }
    const { status, stderr } = spawnSync(process.execPath, ['dist/server/main.js'], { env: given, encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, expect.stringContaining(`not started: ${said}`)])
    expect(stderr).not.toMatch(/secret|\n\s+at /)
  })
})

/** The processes that a process began. */
const workersOf = (parent: number): number[] =>
  execFileSync('ps', ['-o', 'pid=,ppid=,args=', '-A'], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, ppid, ...args]) => Number(ppid) === parent && args.join(' ').includes('main.js'))
    .map(([pid]) => Number(pid))

const fileOf = (release: string) => join(folder, `volunteering-${release}.sqlite`)

const publish = (address: string, release: string) =>
  publishRelease({ address, file: fileOf(release), isCurrent: true })

async function made(release: string, figure: number): Promise<void> {
  const { sqlite } = await sampleRelease([{ refArea: '404', timePeriod: 2019, obsValue: figure }], fileOf(release))
  sqlite.prepare('update release set release = ?').run(release)
  sqlite.close()
  recordDigest(fileOf(release), fileOf(release))
}
