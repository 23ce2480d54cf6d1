import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('groups of people in the shipped release', () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const { splits } = createCaller(createContext(db))

  it('gives Switzerland’s rates of 2020 for three ages, with the four weeks they look back to', async () => {
    const { areas, names } = await splits.latest({ series: 'VOLUNTEER_RATE' })
    const swiss = areas.find(({ refArea }) => refArea === '756')!
    expect(names['756']).toBe('Switzerland')
    expect([swiss.timePeriod, swiss.referencePeriod]).toEqual([2020, { value: 'P4W', certainty: 'inferred' }])
    expect([swiss.cells.Y15T24, swiss.cells.Y25T64, swiss.cells.Y_GE65].map((cell) => cell!.obsValue)).toEqual([
      37, 43.7, 35.1,
    ])
  })

  it('names the areas that publish other types only, and never calls them missing', async () => {
    const { otherTypes } = await splits.latest({ series: 'VOLUNTEER_RATE' })
    expect(otherTypes).toContainEqual({ refArea: '840', volunteerTypes: ['ORG'] })
    expect(otherTypes).toContainEqual({ refArea: '036', volunteerTypes: ['ORG'] })
  })

  it('gives women and men of one survey: in Brazil in 2019 more women than men volunteer', async () => {
    const { areas } = await splits.latest({ series: 'VOLUNTEER_RATE', by: 'sex', areas: ['076'] })
    expect(areas).toMatchObject([{ refArea: '076', timePeriod: 2019, referencePeriod: { value: 'P1W' } }])
    const [women, men] = [areas[0]!.cells.F!.obsValue!, areas[0]!.cells.M!.obsValue!]
    expect([women, men]).toEqual([4.668, 3.215])
  })

  it('says how women and men differ as the series of the gap does, as an estimate, and nothing where there is none', async () => {
    const { gap, areas } = await splits.latest({ series: 'VOLUNTEER_RATE', by: 'sex', areas: ['076'] })
    expect(gap).toEqual({ series: 'VOLUNTEER_RATE_GAP', unitMeasure: 'PP', decimals: 1 })
    expect(areas[0]!.gap).toMatchObject({ timePeriod: 2019, obsValue: 1.45, obsStatus: 'E', comment: 'computed' })
    expect((await splits.latest({ series: 'AMERICORPS_FORMAL_RATE', by: 'sex' })).gap).toBeNull()
    expect((await splits.latest({ series: 'VOLUNTEER_RATE' })).gap).toBeNull()
  })

  it('refuses a breakdown that sets no groups beside each other', async () => {
    await expect(splits.latest({ series: 'VOLUNTEER_RATE', by: 'goal' as never })).rejects.toThrow(
      'not one of age, sex'
    )
  })

  it('refuses a series that it does not have', async () => {
    await expect(splits.latest({ series: 'VOLUNTEER_RAT' })).rejects.toThrow('VOLUNTEER_RATE')
  })
})
