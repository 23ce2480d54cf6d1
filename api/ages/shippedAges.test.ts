import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('ages in the shipped release', () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const { ages } = createCaller(createContext(db))

  it('gives Switzerland’s rates of 2020 for three ages, with the four weeks they look back to', async () => {
    const { areas, names } = await ages.latest({ series: 'VOLUNTEER_RATE' })
    const swiss = areas.find(({ refArea }) => refArea === '756')!
    expect(names['756']).toBe('Switzerland')
    expect([swiss.timePeriod, swiss.referencePeriod]).toEqual([2020, { value: 'P4W', certainty: 'inferred' }])
    expect([swiss.cells.Y15T24, swiss.cells.Y25T64, swiss.cells.Y_GE65].map((cell) => cell!.obsValue)).toEqual([
      37, 43.7, 35.1,
    ])
  })

  it('names the areas that publish other types only, and never calls them missing', async () => {
    const { otherTypes } = await ages.latest({ series: 'VOLUNTEER_RATE' })
    expect(otherTypes).toContainEqual({ refArea: '840', volunteerTypes: ['ORG'] })
    expect(otherTypes).toContainEqual({ refArea: '036', volunteerTypes: ['ORG'] })
  })

  it('refuses a series that it does not have', async () => {
    await expect(ages.latest({ series: 'VOLUNTEER_RAT' })).rejects.toThrow('VOLUNTEER_RATE')
  })
})
