import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedReleases } from '../../api/archive/presentRelease.ts'
import { sampleRelease } from '../../api/sample/sampleRelease.ts'
import { recordDigest } from '../../data/archive/fileDigest.ts'
import { openRelease } from '../../data/openRelease.ts'
import { askOf, emptyDatabase } from '../../data/sample/emptyDatabase.ts'
import { listPublished, PublishProblem, pruneRelease, publishRelease } from './intoPostgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'publish-'))
const [first, second] = ['2026.1-aaaaaaaaaaaa', '2026.2-bbbbbbbbbbbb']
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(async () => {
  await made(first, 1.5)
  await made(second, 1e21)
  await made('2026.2-cccccccccccc-private', 7)
})

it('has readers find a release once all of it is there, and the one before beside it', async () => {
  const address = await emptyDatabase()
  expect(await publish(address, first)).toBe(`${first}: 3 observations copied and read back, readers have it now`)
  expect(await figuresOf(address)).toEqual([first, [1.5, null, 0.1]])
  expect(await publish(address, second)).toContain('readers have it now')
  expect(await figuresOf(address)).toEqual([second, [1e21, null, 0.1]])
  expect([...(await publishedReleases([address])).published.keys()]).toEqual([second, first])
})

it('changes nothing when it is run twice, and goes back to an earlier one without copying it again', async () => {
  const address = await emptyDatabase()
  await publish(address, first)
  const before = await schemasOf(address)
  expect(await publish(address, first)).toBe(`${first} is published already: nothing was changed`)
  await publish(address, second)
  expect(await publish(address, first)).toBe(`${first}: 3 observations were there already, readers have it now`)
  expect(await figuresOf(address)).toEqual([first, [1.5, null, 0.1]])
  expect(await schemasOf(address)).toEqual([...before, expect.stringContaining('2026_2')])
})

it('puts a release beside the present one where it is told to', async () => {
  const address = await emptyDatabase()
  await publish(address, second)
  expect(await publish(address, first, false)).toBe(`${first}: 3 observations copied and read back, beside ${second}`)
  expect(await listPublished(address)).toBe(`* ${second} 3 observations\n  ${first} 3 observations`)
})

it('takes an earlier release away by its name, never the present one', async () => {
  const address = await emptyDatabase()
  await publish(address, first)
  await publish(address, second)
  await expect(pruneRelease(address, second)).rejects.toThrow(`${second} is what readers have now: publish another one`)
  await expect(pruneRelease(address, 'x')).rejects.toThrow(
    `no release x is published there: there are ${second}, ${first}`
  )
  expect(await pruneRelease(address, first)).toBe(`${first} was taken away`)
  expect(await schemasOf(address)).toEqual([expect.stringContaining('2026_2')])
})

it('lets one of two at once win, and tells the other why', async () => {
  const address = await emptyDatabase()
  const other = new pg.Client(address)
  await other.connect()
  await other.query('begin')
  await other.query('select pg_advisory_xact_lock(20202030)')
  await expect(publish(address, first)).rejects.toThrow(
    /^somebody else is publishing into this database from 127\.0\.0\.1 \(process \d+ of the server\) since .* UTC: wait/
  )
  await other.end()
  const both = await Promise.allSettled([publish(address, first), publish(address, first)])
  for (const one of both) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(PublishProblem)
  expect(await listPublished(address)).toBe(`* ${first} 3 observations`)
})

it('keeps what is for different readers apart', async () => {
  const address = await emptyDatabase()
  await publish(address, first)
  await expect(publish(address, '2026.2-cccccccccccc-private')).rejects.toThrow('are for different readers')
  expect(await listPublished(address)).toBe(`* ${first} 3 observations`)
})

it('refuses a file that is not what was built', async () => {
  const changed = join(folder, 'changed.sqlite')
  copyFileSync(fileOf(first), changed)
  copyFileSync(`${fileOf(first)}.sha256`, `${changed}.sha256`)
  new Sqlite(changed).exec('update observation set obs_value = 2 where obs_value = 1.5')
  const publishing = publishRelease({ address: await emptyDatabase(), file: changed, isCurrent: true })
  await expect(publishing).rejects.toThrow('is not what was built: build it again with npm run data:build')
})

it('refuses rows that came back otherwise', async () => {
  const address = await emptyDatabase()
  // A server that changes what it is given, as a wrong encoding or a trigger would.
  const rule = `create function public.other() returns event_trigger language plpgsql as $$ begin
      if exists (select 1 from pg_event_trigger_ddl_commands() where object_identity like '%.goal_text') and
        current_query() like 'alter table%' then execute (select 'update ' || object_identity || ' set name = upper(name)'
        from pg_event_trigger_ddl_commands() limit 1); end if; end $$;
    create event trigger other on ddl_command_end when tag in ('ALTER TABLE') execute function public.other()`
  await askOf(address, rule)
  await expect(publish(address, first)).rejects.toThrow('goal_text came back as something else than was sent')
  expect(await schemasOf(address)).toEqual([])
})

const pointer = resolve('data/built/current')

describe.runIf(existsSync(pointer))('the command', () => {
  it('killed at ten moments, leaves what readers had', async () => {
    const address = await emptyDatabase()
    await publish(address, first)
    const began = performance.now()
    expect(await command(address).ended).toEqual([0, expect.stringContaining('readers have it now')])
    const longest = performance.now() - began
    const { release } = await publishedReleases([address])
    await publish(address, first)
    await pruneRelease(address, release)
    for (let at = 1; at <= 10; at++) {
      const { child, ended } = command(address)
      await wait((longest * at) / 11)
      child.kill('SIGKILL')
      const [code] = await ended
      // What its end left to the server is done when nobody publishes any more.
      await expect.poll(() => publishing(address), { timeout: 20_000 }).toBe(0)
      const [found, figures] = await figuresOf(address)
      if (code === null) expect([found, figures]).toEqual([first, [1.5, null, 0.1]])
      if (found === first) expect(await schemasOf(address)).toHaveLength(1)
      else await publish(address, first).then(() => pruneRelease(address, release))
    }
  }, 300_000)

  it.each([
    [[], 'usage: npm run data:publish'],
    [['mysql://host/x'], 'usage: npm run data:publish'],
    [['postgres://reader:secret@127.0.0.1:1/x'], /^nothing was published: connect ECONNREFUSED 127\.0\.0\.1:1\n$/],
    [['postgres://host/x', '--release', '2020.1-000000000000'], 'there is no package'],
  ])('given %j, says what is wrong in words', async (given, said) => {
    const [code, text] = await command(...given).ended
    expect([code, text]).toEqual([1, expect.stringMatching(said)])
    expect(text).not.toMatch(/secret|\n\s+at /)
  })
})

function command(...given: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/publishRelease.ts', ...given])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  const ended = new Promise<[number | null, string]>((settle) => child.once('close', (code) => settle([code, said])))
  return { child, ended }
}

async function publishing(address: string): Promise<number> {
  const asked = `select count(*)::int as n from pg_stat_activity where application_name = 'data:publish' and datname = current_database()`
  return (await askOf(address, asked)).rows[0].n
}

const fileOf = (release: string) => join(folder, `volunteering-${release}.sqlite`)

const publish = (address: string, release: string, isCurrent = true) =>
  publishRelease({ address, file: fileOf(release), isCurrent })

async function made(release: string, figure: number): Promise<void> {
  const { sqlite } = await sampleRelease(
    [
      { refArea: '404', timePeriod: 2019, obsValue: figure },
      { refArea: '404', timePeriod: 2020, obsValue: null },
      { refArea: '524', timePeriod: 2020, obsValue: 0.1, comment: 'é, "志"\n', source: '🤝' },
    ],
    fileOf(release)
  )
  sqlite.prepare('update release set release = ?').run(release)
  sqlite.close()
  recordDigest(fileOf(release), fileOf(release))
}

/** What readers find now. */
async function figuresOf(address: string) {
  const { release, place } = await publishedReleases([address])
  const db = openRelease(place)
  const rows = await db.selectFrom('observation').select('obsValue').orderBy('refArea').orderBy('timePeriod').execute()
  await db.destroy()
  return [release, rows.map(({ obsValue }) => obsValue)]
}

async function schemasOf(address: string): Promise<string[]> {
  const asked = `select nspname as name from pg_namespace where nspname like 'volunteering\\_%' order by 1`
  return (await askOf(address, asked)).rows.map(({ name }) => name)
}
