import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('the relation in the shipped release', () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const { relation } = createCaller(createContext(db))

  it('lays Kenya’s figures of 2019 beside each other, and leaves flagged areas out by name', async () => {
    const { points, flagged, correlation, names } = await relation.ofGoal({ goal: '3' })
    const kenya = points.find(({ refArea }) => refArea === '404')!
    expect(kenya.volunteers).toBeCloseTo(2.04, 1)
    expect(kenya.score).toBeGreaterThan(0)
    expect(flagged.length).toBeGreaterThan(0)
    expect(points.some(({ refArea }) => flagged.includes(refArea))).toBe(false)
    expect([...points.map(({ refArea }) => refArea), ...flagged].every((refArea) => names[refArea])).toBe(true)
    expect(correlation!.lower).toBeLessThanOrEqual(correlation!.value)
    expect(correlation!.value).toBeLessThanOrEqual(correlation!.upper)
  })

  it('holds income by the groups of the year of the figures, over the areas that have one', async () => {
    const { points, correlation, incomeHeld, incomeGroups } = await relation.ofGoal({ goal: '3', language: 'fr' })
    const groupOf = (refArea: string) => points.find((point) => point.refArea === refArea)!.incomeGroup!
    // Romania was classified lower by its income of 2020.
    expect([incomeGroups[groupOf('642')], incomeGroups[groupOf('404')]]).toEqual([
      'Revenu élevé',
      'Revenu intermédiaire de la tranche inférieure',
    ])
    expect(incomeHeld.areas).toBe(points.filter(({ incomeGroup }) => incomeGroup !== null).length)
    // Worked out apart, from the residuals of ranks.
    expect(incomeHeld.correlation!.value).toBeCloseTo(0.4676, 4)
    expect(correlation!.value).toBeCloseTo(0.36, 2)
    const codes = (await db.selectFrom('areaGroup').where('classification', '=', 'income_group').selectAll().execute())
      .sort((one, other) => one.position - other.position)
      .map(({ areaGroup }) => areaGroup)
    expect(codes).toEqual(['INCOME_L', 'INCOME_LM', 'INCOME_UM', 'INCOME_H'])
  })

  it('has enough areas for each of the seventeen Goals, or says that it has not', async () => {
    for (let goal = 1; goal <= 17; goal += 1) {
      const { points, correlation, incomeHeld } = await relation.ofGoal({ goal: String(goal) })
      expect([goal, correlation !== null]).toEqual([goal, points.length >= 20])
      expect([goal, incomeHeld.correlation !== null]).toEqual([goal, incomeHeld.areas >= 20])
    }
  })
})
