import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../data/database.ts'
import { publishedCopy } from '../data/sample/publishedCopy.ts'
import { sampleSize } from '../data/sample/sampleSize.ts'
import { readAddress, writeAddress } from '../data/structure/selectionAddress.ts'
import { createContext } from './context.ts'
import { operations } from './rest/operations.ts'
import { createCaller } from './router.ts'
import { type RandomSelection, randomSelections } from './sample/randomSelections.ts'
import { serveSample } from './sample/serveSample.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('SQLite and PostgreSQL, asked the same', async () => {
  const file = existsSync(pointer) ? currentRelease(pointer) : ':memory:'
  const engines = [openDatabase(file), await publishedCopy(file)] as const
  const api = createCaller(createContext(engines[0]))
  const { release } = await api.release.current()
  const settings = { rateLimit: 0, build: randomUUID(), publicOrigin: 'https://data.example.org' }
  const servers = await Promise.all(
    engines.map((db) => serveSample({ db, release, assets: 'dist/not-built', settings }))
  )
  afterAll(async () => {
    await Promise.all(servers.map(({ close }) => close()))
    await Promise.all(engines.map((db) => db.destroy()))
  })

  const bothSay = async (address: string) => {
    const [one, other] = await Promise.all(servers.map(({ ask }) => ask(address)))
    expect([address, other!.status, other!.headers.etag]).toEqual([address, one!.status, one!.headers.etag])
    if (!one!.body.equals(other!.body)) expect(`${address}\n${other!.text}`).toBe(`${address}\n${one!.text}`)
    return one!
  }

  it('give the same answers, orders and files byte for byte, for 300 random selections', async () => {
    const count = sampleSize(300)
    let answered = 0
    for (const random of await randomSelections(api, { count, seed: 1830 }))
      for (const address of addressesOf(random)) if ((await bothSay(address)).status === 200) answered++
    // Refusals alone would prove nothing.
    expect(answered).toBeGreaterThan(4 * count)
  }, 900_000)

  it('give the same to every question of the open interface', async () => {
    for (const { example } of operations) await bothSay(`/api${example}`)
  })

  it.each([
    '/download/release.csv',
    '/download/release.zip',
    '/download/release.csv-metadata.json',
    '/sdmx/data/dataflow/VFG/VOLUNTEERING/+/*.VOLUNTEERS?format=csv',
    '/sdmx/structure/codelist/VFG/*',
    '/catalog',
  ])('give the same at %s', async (address) => {
    expect((await bothSay(address)).status).toBe(200)
  })
})

/** What is asked of one selection: the answer that a page is made of, lines, coverage, and files of two kinds and two shapes. */
function* addressesOf({ selection, language }: RandomSelection): Iterable<string> {
  const search = writeAddress(selection)
  const model = JSON.stringify({ language, asked: readAddress(search) })
  yield `/trpc/models.explore?input=${encodeURIComponent(model)}`
  const asked = `${search}&language=${language}`
  yield `/api/observations?${asked}`
  yield `/api/observations.csv?${asked}`
  yield `/download/observations.csv?${asked}&page=compare`
  yield `/download/observations.json?${asked}`
  yield `/download/observations.csv?${asked}&page=compare&shape=as_shown`
}
