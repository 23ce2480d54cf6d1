import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  const api = createCaller(createContext(db))

  it('eight members of ESCWA did not report their volunteers of 2019, and Oman cannot have a figure', async () => {
    const { missing, names, reporters, possible } = await api.coverage.missing({
      ...{ series: 'VOLUNTEERS', group: ['ESCWA'], timePeriod: 2019, language: 'en' },
    })
    const named = missing.map(({ missingReason, isPossible, areas }) => [
      missingReason,
      isPossible,
      areas.map(({ refArea }) => names[refArea]).sort(),
    ])
    expect(named).toEqual([
      [
        'not_reported',
        true,
        [
          ...['Algeria', 'Djibouti', 'Kuwait', 'Mauritania', 'Saudi Arabia', 'Sudan', 'Tunisia'],
          'United Arab Emirates',
        ],
      ],
      ['cannot_exist', false, ['Oman']],
    ])
    expect(possible - reporters).toBe(8)
    const known = missing[0]!.areas.filter(({ last, next }) => last !== null || next !== null)
    expect(known.length).toBeGreaterThan(0)
  })

  it('counts the prefectures that have a figure apart from countries: Japan as a whole has none in the period', async () => {
    const years = await api.coverage.bySeries({ series: 'VOLUNTEER_RATE_TIME_USE', startPeriod: 2015, endPeriod: 2021 })
    const counts = (timePeriod: number) => {
      const { reporters, possible, parts } = years.find((year) => year.timePeriod === timePeriod)!
      return [reporters, possible, parts]
    }
    expect([2015, 2016, 2020, 2021].map(counts)).toEqual([
      [0, 1, 0],
      [0, 1, 47],
      [0, 1, 0],
      [1, 1, 47],
    ])
  })

  it('says of years outside the release that they are, in a view, in coverage and of who is missing alike', async () => {
    const asked = { series: 'VOLUNTEERS', startPeriod: 2020, endPeriod: 2022 }
    const view = await api.observations.view({ ...asked, series: ['VOLUNTEERS'], areas: ['404'] })
    const outside = view.lines[0]!.cells.slice(1).map(({ missingReason }) => missingReason)
    expect(outside).toEqual(['outside_release', 'outside_release'])
    const years = await api.coverage.bySeries(asked)
    expect(years.slice(1).map(({ missing }) => missing)).toEqual([{ outside_release: 248 }, { outside_release: 248 }])
    const { missing } = await api.coverage.missing({ series: 'VOLUNTEERS', timePeriod: 1990 })
    expect(missing.map(({ missingReason, areas }) => [missingReason, areas.length])).toEqual([['outside_release', 248]])
    const [eurostat] = (await api.observations.view({ ...asked, series: ['EUSILC_FORMAL'], areas: ['372'] })).lines
    expect(eurostat!.cells.map(({ missingReason }) => missingReason)).toEqual([
      'outside_period',
      'outside_release',
      null,
    ])
  })

  it('every series has a value or one reason for every country and year of the period, where it looks everywhere', async () => {
    const everywhere = await db.selectFrom('series').where('scope', '=', 'areas').select('series').execute()
    const { areas } = await api.release.current()
    expect(everywhere.length).toBeGreaterThan(15)
    for (const { series } of everywhere) {
      const years = await api.coverage.bySeries({ series })
      const total = years.map(({ reporters, missing }) => Object.values(missing).reduce((sum, n) => sum + n, reporters))
      expect([series, ...total]).toEqual([series, areas, areas, areas, areas, areas])
    }
  })

  it('counts apart who reports blood donors and who reports more than none, and for how many people they stand', async () => {
    const years = await api.coverage.bySeries({ series: 'BLOOD_DONORS' })
    expect(years).toHaveLength(5)
    for (const { reporters, reportersAboveZero, possible, populationShare } of years) {
      expect(reportersAboveZero).toBeGreaterThan(0)
      expect(reportersAboveZero).toBeLessThan(reporters)
      expect(reporters).toBeLessThan(possible)
      expect(populationShare).toBeGreaterThan(0.5)
      expect(populationShare).toBeLessThan(1)
    }
  })
})
