import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const api = createCaller(createContext(db))

  it('Kenya has three series by programme and one of its publisher for Goal 13, and Southern Asia has nine areas', async () => {
    const { rows, rowsAre } = await api.goals.evidence({ language: 'en', group: ['202'] })
    expect(rowsAre).toBe('areas')
    expect(rows.find(({ code }) => code === '404')!.counts[12]).toEqual([1, 3, 0, 1])
    const groups = await api.goals.evidence({ language: 'en' })
    expect(groups.rowsAre).toBe('groups')
    const southernAsia = groups.rows.find(({ code }) => code === '034')!
    expect([southernAsia.name, southernAsia.areas, southernAsia.counts.length]).toEqual(['Southern Asia', 9, 17])
  })

  it('scores are context and never counted as evidence; a printed zero is none either', async () => {
    const { rows } = await api.goals.evidence({ language: 'en', group: ['034'] })
    const facts = await db
      .selectFrom('observation')
      .where('series', 'in', ['CS_PROJECTS_DIRECT', 'CS_PROJECTS_INDIRECT'])
      .where('goal', '=', '7')
      .where('obsValue', '>', 0)
      .select('refArea')
      .execute()
    const withProjects = new Set(facts.map(({ refArea }) => refArea))
    for (const { code, counts } of rows) expect([code, counts[6]![3]]).toEqual([code, withProjects.has(code) ? 1 : 0])
  })

  it('names the area in whose figure another is counted', async () => {
    const { names } = await api.goals.figures({ language: 'en', goal: '3', areas: ['312'] })
    expect(names).toEqual({ '312': 'Guadeloupe', '250': 'France' })
  })

  it('gives every series of Goal 13 with its reason, and what each says of Kenya', async () => {
    const { series, names, areas } = await api.goals.figures({ language: 'en', goal: '13', areas: ['404', 'JRC_ALL'] })
    expect([names['404'], areas]).toEqual(['Kenya', 248])
    const relief = series.find((one) => one.series === 'REACHED_DISASTER_RESPONSE')!
    expect(relief).toMatchObject({ basis: 'programme', kind: 'reach', unitMeasure: 'PS' })
    expect(relief.reason.length).toBeGreaterThan(20)
    expect(relief.lines.map(({ refArea, cells }) => [refArea, cells.length])).toEqual([['404', 5]])
    const direct = series.find((one) => one.series === 'CS_PROJECTS_DIRECT')!
    const whole = direct.lines.find(({ refArea }) => refArea === 'JRC_ALL')!
    expect(whole.cells.map(({ obsValue }) => obsValue)).toEqual([null, null, 66, null, null])
    expect(series.every(({ lines }) => lines.every(({ goal }) => goal === '_T' || goal === '13'))).toBe(true)
  })

  it('says which code is not known', async () => {
    await expect(api.goals.evidence({ language: 'en', group: ['ESCWAA'] })).rejects.toThrow('no group ESCWAA')
    await expect(api.goals.figures({ language: 'en', goal: '18' })).rejects.toThrow('a goal is a number from 1 to 17')
  })

  it('offers goals, areas, series and practices to a search, each named in six languages', async () => {
    const entries = await api.search.entries()
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length
    expect([count('goal'), count('area'), count('practice')]).toEqual([17, 248, 70])
    expect(entries.every(({ names }) => Object.values(names).filter(Boolean).length === 6)).toBe(true)
    expect(entries.find(({ refArea }) => refArea === '13')!.names.en).toBe('Goal 13 · Climate action')
  })
})
