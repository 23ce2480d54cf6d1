import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('a table with more cells than a page renders', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  afterAll(() => db.destroy())
  const api = createCaller(createContext(db))
  const years = { measure: 'per_1000' as const, startPeriod: 1990, endPeriod: 2020 }
  const series = ['VOLUNTEERS', 'STAFF', 'BLOOD_DONORS', 'VOLUNTEERS_LATER']
  const model = await api.models.explore({ view: 'table', series, ...years })

  it('is cut, says of how many lines, and ranks none of them', () => {
    const { lines, cut, total } = model.views[0]!.view
    expect([cut, lines.length * 31 * 4 <= 20_000, total, model.ranks]).toEqual([true, true, 248, {}])
  })
})

describe.runIf(existsSync(pointer))('what is taken away of a group and of countries beside it', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  afterAll(() => db.destroy())
  const api = createCaller(createContext(db))
  const asked = { series: ['VOLUNTEERS'], measure: 'per_1000' as const, group: ['ESCWA'] }

  it.each(['bars', 'change', 'map'] as const)('is what is shown: %s', async (view) => {
    const beside = await api.models.explore({ ...asked, view, areas: ['124', '400'] })
    expect(beside.rows.areas).toContain('124')
    expect(beside.rows.areas.filter((area) => area === '400')).toHaveLength(1)
    expect([beside.rows.areas.length, beside.rows.group]).toEqual([beside.others.members!.length + 1, []])
  })

  it('is the group itself where those chosen are in it', async () => {
    const { rows } = await api.models.explore({ ...asked, view: 'map', areas: ['400'] })
    expect([rows.areas, rows.group]).toEqual([[], ['ESCWA']])
  })
})
