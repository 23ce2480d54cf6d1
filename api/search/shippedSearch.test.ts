import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { searchAll } from '../../data/wording/searchAll.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import searches from './searches.json' with { type: 'json' }

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const api = createCaller(createContext(db))

  it.each(searches)('%s finds the %s %s first, in the page and in the API', async (text, kind, code) => {
    const [onPage] = searchAll(await api.search.entries(), text, 'en')
    expect([onPage?.kind, onPage?.entries[0]?.refArea]).toEqual([kind, code])
    for (const language of ['en', 'ar', 'ru'] as const) {
      const { hits } = await api.search.find({ text, language })
      expect([hits[0]?.kind, hits[0]?.code]).toEqual([kind, code])
    }
  })

  it('counts what it does not list, and keeps to the kinds asked for', async () => {
    const { hits, total } = await api.search.find({ text: 'a' })
    expect(hits).toHaveLength(50)
    expect(total).toBeGreaterThan(50)
    const only = await api.search.find({ text: 'volunteer', kind: ['practice'] })
    expect(new Set(only.hits.map(({ kind }) => kind))).toEqual(new Set(['practice']))
  })

  it('refuses a search for nothing', async () => {
    await expect(api.search.find({ text: ' ' })).rejects.toThrow('text: write a word or a code, e.g. Jordanie')
  })
})
