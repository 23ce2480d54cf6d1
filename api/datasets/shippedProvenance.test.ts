import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const api = createCaller(createContext(db))

  it('every figure says on which page or in which copy it was read, and when', async () => {
    const figures = await db
      .selectFrom('observation')
      .where('obsValue', 'is not', null)
      .select(['dataset', 'source'])
      .distinct()
      .execute()
    const read = await db.selectFrom('source').selectAll().execute()
    const places = new Set(read.map(({ dataset, source }) => `${dataset} ${source}`))
    const silent = figures.filter(
      ({ dataset, source }) => !places.has(`${dataset} ${source}`) && !places.has(`${dataset} `)
    )
    expect(silent).toEqual([])
    expect(read.filter(({ dateRead }) => !/^\d{4}-\d{2}-\d{2}$/.test(dateRead))).toEqual([])
  })

  it('an address without a path is said to be a site or a publisher’s, never the page of the figure', async () => {
    const read = await db.selectFrom('source').select(['address', 'holds']).execute()
    const bare = read.filter(
      ({ address }) => address !== null && new URL(address).pathname + new URL(address).search === '/'
    )
    expect(bare.length).toBeGreaterThan(5)
    expect(bare.filter(({ holds }) => holds === 'figure')).toEqual([])
  })

  it('a page that quotes another’s document names the copy: the coastal clean-up by a city’s copy of the report', async () => {
    const { read, address } = await api.datasets.byCode({ language: 'en', dataset: 'world_figures' })
    expect(address).toBeNull()
    expect(read.find(({ source }) => source === 'https://weblink.coab.us')).toEqual({
      ...{ source: 'https://weblink.coab.us', timePeriod: null, address: 'https://weblink.coab.us', holds: 'site' },
      copy: 'copy of Ocean Conservancy’s International Coastal Cleanup report 2017 held by the City of Atlantic Beach',
      dateRead: '2026-11-23',
    })
  })
})
