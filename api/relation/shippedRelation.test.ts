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

  it('has enough areas for each of the seventeen Goals, or says that it has not', async () => {
    for (let goal = 1; goal <= 17; goal += 1) {
      const { points, correlation } = await relation.ofGoal({ goal: String(goal) })
      expect([goal, correlation !== null]).toEqual([goal, points.length >= 20])
    }
  })
})
