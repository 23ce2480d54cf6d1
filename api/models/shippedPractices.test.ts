import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('the practices of the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  afterAll(() => db.destroy())
  const api = createCaller(createContext(db))
  const language = 'en'

  it('are as many in each cell of the table as a press on it shows', async () => {
    for (const theme of [[], ['accelerator' as const]]) {
      const { regions, byGoal, all } = await api.models.practices({ language, theme })
      const shown = async (asked: { goal?: string[]; group?: string[] }) =>
        (await api.practices.list({ language, theme, ...asked })).length
      expect(all).toBe(await shown({}))
      expect(byGoal).toEqual(await Promise.all(byGoal.map((_, at) => shown({ goal: [String(at + 1)] }))))
      for (const { areaGroup, byGoal: here } of regions) {
        if (areaGroup === null) continue
        const counted = here.map((_, at) => shown({ goal: [String(at + 1)], group: [areaGroup] }))
        expect([areaGroup, here]).toEqual([areaGroup, await Promise.all(counted)])
      }
    }
  })

  it('stand in one of the regions each, or in none where they are of no one place', async () => {
    const { regions, practices } = await api.models.practices({ language })
    expect(regions.map(({ areaGroup }) => areaGroup)).toEqual(['ECA', 'ECE', 'ECLAC', 'ESCAP', 'ESCWA', null])
    const nowhere = practices.filter(({ refArea, areaGroup }) => refArea === null && areaGroup === null)
    expect(regions.at(-1)!.all).toBe(nowhere.length)
    expect(nowhere.length).toBeGreaterThan(0)
  })

  it('are refused of a group that nobody knows, in words', async () => {
    await expect(api.models.practices({ language, group: ['NOWHERE'] })).rejects.toThrow(/NOWHERE/)
  })
})
