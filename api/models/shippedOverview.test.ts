import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('the overview of the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  afterAll(() => db.destroy())
  const api = createCaller(createContext(db))
  const model = await api.models.overview({ language: 'en' })

  it('has every country with its sub-region, and a place for all', () => {
    const codes = model.others.areas.map(({ refArea }) => refArea)
    expect(codes).toHaveLength(248)
    expect(codes.filter((code) => !(code in model.places))).toEqual([])
    expect(model.subRegionOf['400']).toBe('145')
  })

  it('counts for each Goal what the matrix of Goals counts, and no year more than any', async () => {
    const { totals, areas } = await api.goals.evidence({ language: 'en', group: [] })
    expect(model.goals.map(({ any }) => any)).toEqual(totals.map(([, , , countries]) => countries))
    for (const { years, any, possible } of model.goals) {
      expect(Math.max(...years)).toBeLessThanOrEqual(any)
      expect(possible).toBe(areas)
    }
  })

  it('puts regions together as the aggregate does, without the flagged, and withholds what that withholds', async () => {
    const region = (code: string) => model.regions.find(({ areaGroup }) => areaGroup === code)!
    const asked = { series: ['VOLUNTEERS'], group: ['145'], measure: 'per_1000' as const, language: 'en' as const }
    const { aggregates } = await api.coverage.aggregate({ ...asked, startPeriod: 2016, endPeriod: 2020 })
    expect(region('145').values).toEqual(aggregates[0]!.withoutFlagged.map(({ value }) => value))
    expect(region('143').values).toEqual(Array(5).fill(null))
    expect(region('143').last.populationShare).toBeLessThan(0.5)
  })

  it('says where a country stands in the last year in which it can be ranked', async () => {
    const explored = await api.models.explore({
      series: ['VOLUNTEERS'],
      measure: 'per_1000',
      view: 'bars',
      endPeriod: 2019,
    })
    const ranks = explored.ranksOfAll!
    expect(model.standing['400']).toEqual([2019, ranks.bands['400']!.best, ranks.bands['400']!.worst, ranks.n])
  })

  it('gives each country one rate, its last, with the period that its survey asked about', () => {
    const codes = model.rates.map(({ refArea }) => refArea)
    expect(new Set(codes).size).toBe(codes.length)
    const rate = (area: string) => model.rates.find(({ refArea }) => refArea === area)
    expect(rate('616')).toMatchObject({ value: 55.2, referencePeriod: 'P4W', isInferred: true })
    expect(model.rates.filter(({ obsStatus }) => obsStatus !== 'A').length).toBeGreaterThan(0)
    expect([model.ratesSource.publisher, model.series.source.publisher]).toEqual([
      expect.stringContaining('International Labour'),
      expect.stringContaining('Red Cross'),
    ])
  })
})
