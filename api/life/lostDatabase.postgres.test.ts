import { existsSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { currentRelease } from '../../data/database.ts'
import { openRelease, type ReleasePlace } from '../../data/openRelease.ts'
import { askOf } from '../../data/sample/emptyDatabase.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../../data/sample/postgresServer.ts'
import { publishRelease } from '../../scripts/publish/intoPostgres.ts'
import { publishedReleases } from '../archive/presentRelease.ts'
import { serveSample } from '../sample/serveSample.ts'

const pointer = 'data/built/current'
const isHere = existsSync(pointer) && postgresPrograms() !== undefined

describe.runIf(isHere)('a server whose databases are lost', () => {
  let primary: PostgresServer
  let place: ReleasePlace
  let release: string
  beforeAll(async () => {
    primary = await startPostgres()
    await publishRelease({ address: primary.address, file: currentRelease(pointer), isCurrent: true })
    ;({ release, place } = await publishedReleases([primary.address]))
  }, 120_000)
  afterAll(() => primary.stop())

  /** The API over some addresses. */
  const serve = async (...addresses: string[]) => {
    const db = openRelease({ ...place, addresses } as ReleasePlace)
    const served = await serveSample({ db, release, assets: 'dist/not-built', settings: { rateLimit: 0 } })
    onTestFinished(async () => {
      await served.close()
      await db.destroy()
    })
    return served
  }

  /** Asks what nobody asked before, eight at once, until something is over; gives the status of each answer. */
  const askMeanwhile = async (ask: (path: string) => Promise<{ status: number }>, meanwhile: Promise<unknown>) => {
    let isOver = false
    const statuses: number[] = []
    let next = 0
    const reader = async () => {
      while (!isOver) statuses.push((await ask(profileAt(next++))).status)
    }
    await Promise.all([meanwhile.finally(() => (isOver = true)), ...Array.from({ length: 8 }, reader)])
    return statuses
  }

  it('goes on with its copy when the primary is killed under load, and fails no read', async () => {
    const [first, copy] = await pair()
    const { ask } = await serve(copy.address, first.address)
    const statuses = await askMeanwhile(
      ask,
      wait(400)
        .then(first.kill)
        .then(() => wait(1500))
    )
    expect(statuses.length).toBeGreaterThan(4)
    expect([...new Set(statuses)]).toEqual([200])
  }, 120_000)

  it('goes on with the primary when its copy is killed under load, and fails no read', async () => {
    const [first, copy] = await pair()
    const { ask } = await serve(copy.address, first.address)
    const statuses = await askMeanwhile(
      ask,
      wait(400)
        .then(copy.kill)
        .then(() => wait(1500))
    )
    expect(statuses.length).toBeGreaterThan(4)
    expect([...new Set(statuses)]).toEqual([200])
  }, 120_000)

  it('asks again what a connection was cut over, in the middle of a file too: nothing of it is lost', async () => {
    const { ask } = await serve(primary.address)
    const whole = await ask('/download/release.csv')
    const cutting = (async () => {
      for (const _ of ['one cut', 'and another'])
        while ((await askOf(primary.address, cutWhileAsked)).rowCount === 0) await wait(5)
    })()
    const again = await ask('/download/release.csv')
    await cutting
    expect(again.body.equals(whole.body)).toBe(true)
  }, 120_000)

  it('says in words that none answers, for how long to wait, and answers when one does again', async () => {
    const between = await forwarding(primary.port)
    const { ask, lines } = await serve(between.address)
    expect((await ask('/api/goals')).status).toBe(200)
    await between.close()
    const sentence = 'the database does not answer now: ask again in some seconds'
    for (const path of [
      '/api/areas/400',
      '/trpc/areas.profile?input={"language":"en","area":"356"}',
      '/download/observations.csv?series=VOLUNTEERS&areas=404',
    ]) {
      const { status, headers, text } = await ask(path)
      expect([path, status, headers['retry-after'], headers['cache-control']]).toEqual([path, 503, '5', 'no-store'])
      expect(text).toContain(sentence)
    }
    expect((await ask('/ready')).status).toBe(503)
    expect((await ask('/live')).status).toBe(200)
    expect(lines.join('')).toContain('ECONNREFUSED')
    await between.open()
    for (const path of ['/api/areas/400', '/ready']) expect([path, (await ask(path)).status]).toEqual([path, 200])
  }, 60_000)

  it('does not wait again and again for a server that accepts and says nothing', async () => {
    const silent = await forwarding(undefined)
    const { ask } = await serve(silent.address, primary.address)
    expect((await ask('/api/goals')).status).toBe(200)
    const tried = silent.connections()
    expect(tried).toBeGreaterThan(0)
    expect((await ask('/api/areas/400')).status).toBe(200)
    expect(silent.connections()).toBe(tried)
  }, 60_000)

  /** A primary with what was published, and a copy that follows it. */
  async function pair(): Promise<[PostgresServer, PostgresServer]> {
    const first = await startPostgres({ copyOf: primary })
    await askOf(first.address, 'select pg_promote()')
    const copy = await startPostgres({ copyOf: first })
    onTestFinished(async () => void (await Promise.all([first.kill(), copy.kill()])))
    return [first, copy]
  }
})

/** Cuts every connection of ours, but only while a question is under way. */
const cutWhileAsked = `with ours as (
    select pid, state from pg_stat_activity where application_name = 'volunteering-for-the-goals'
  ) select pg_terminate_backend(pid) from ours where exists (select 1 from ours where state = 'active')`

const areas = ['404', '400', '356', '076', '524', '840', '250', '392', '036', '710', '818', '012', '156', '643', '724']
const languages = ['en', 'fr', 'es', 'ar', 'zh', 'ru']
/** The page of one area in one language: each is asked of the database. */
const profileAt = (n: number) =>
  `/api/areas/${areas[n % areas.length]}?language=${languages[Math.floor(n / areas.length) % languages.length]}`

/** What passes bytes on to a port of this machine, or to nowhere; it can be closed and opened again. */
async function forwarding(to: number | undefined) {
  const open = new Set<Socket>()
  let connections = 0
  const listening = createServer((socket) => {
    connections++
    open.add(socket.on('error', () => undefined))
    if (to === undefined) return
    const on = connect(to, '127.0.0.1').on('error', () => undefined)
    open.add(on)
    socket.pipe(on).pipe(socket)
  })
  const listen = (port: number) => new Promise<void>((resolve) => listening.listen(port, '127.0.0.1', resolve))
  const close = async () => {
    for (const socket of open) socket.destroy()
    await new Promise((resolve) => listening.close(resolve))
  }
  await listen(0)
  const { port } = listening.address() as { port: number }
  onTestFinished(async () => void (listening.listening && (await close())))
  return {
    address: `postgres://postgres@127.0.0.1:${port}/postgres`,
    close,
    open: () => listen(port),
    connections: () => connections,
  }
}
