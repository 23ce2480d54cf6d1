import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import type { ProfileModel } from './profileModel.ts'
import type { RegionModel } from './regionModel.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('the page of an area or a group of the shipped release', () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  afterAll(() => db.destroy())
  const api = createCaller(createContext(db))
  const profile = async (area: string) => (await api.models.area({ language: 'en', area })) as ProfileModel
  const region = async (area: string) => (await api.models.area({ language: 'en', area })) as RegionModel

  it('holds what the profile and the peers of an area are asked apart', async () => {
    const jordan = await profile('JOR')
    const own = { language: 'en', area: 'JOR' } as const
    expect(jordan).toMatchObject(await api.areas.profile(own))
    expect(jordan.peers).toEqual(await api.areas.peers(own))
    expect(jordan.grounds!.class).toBe('with_care')
    expect(jordan.practices.map(({ refArea }) => refArea)).toEqual(['400'])
  })

  it('sets its sub-region beside it as the aggregate does, without the flagged', async () => {
    const { region } = await profile('JOR')
    const asked = { series: ['VOLUNTEERS'], group: ['145'], measure: 'per_1000' as const, language: 'en' as const }
    const { aggregates } = await api.coverage.aggregate({ ...asked, startPeriod: 2016, endPeriod: 2020 })
    expect([region!.areaGroup, region!.years]).toEqual(['145', aggregates[0]!.withoutFlagged])
  })

  it('links each series with a figure to the Goals that it is linked to elsewhere', async () => {
    const { figures, linked, goals } = await profile('JOR')
    expect(new Set(Object.keys(linked))).toEqual(new Set(figures.map(({ series }) => series.series)))
    expect(linked.REACHED_MIGRATION!.map(({ goal }) => goal)).toEqual(['5', '10', '16'])
    expect(goals).toHaveLength(17)
  })

  it.each([
    ['BRA', [['VOLUNTEER_RATE', '_T', 2019, 4.668, 3.215, 1.45]]],
    [
      'USA',
      [
        ['VOLUNTEER_RATE', 'ORG', 2019, 33.5, 26.4, 7.1],
        ['AMERICORPS_FORMAL_RATE', '_T', 2019, 33.4, 26.4, undefined],
        ['AMERICORPS_INFORMAL_RATE', '_T', 2019, 51.3, 52, undefined],
      ],
    ],
    ['JOR', []],
  ])('has the rates of women and men of %s where one survey gives both', async (area, rates) => {
    const { sexes } = await profile(area)
    expect(
      sexes.map(({ series, volunteerType, timePeriod, cells, gap }) => [
        ...[series, volunteerType, timePeriod],
        ...[cells.F!.obsValue, cells.M!.obsValue, gap?.obsValue],
      ])
    ).toEqual(rates)
  })

  it.each(['US-CA', '001', 'VAT'])('says of %s only what there is', async (area) => {
    const { kind, peers, sexes, practices } = await profile(area)
    expect([kind, sexes, practices]).toEqual(['area', [], []])
    expect(peers === null).toBe(area !== 'VAT')
  })

  it('has a line for every member of a group, its coverage, and the whole with and without the flagged', async () => {
    const { view, coverage, whole, group } = await region('ESCWA')
    expect(view.lines).toHaveLength(group.areas)
    expect(coverage.map(({ reporters }) => reporters)).toEqual([18, 17, 18, 12, 15])
    expect([whole.years[0]!.reporters, whole.withoutFlagged[0]!.reporters, whole.headline]).toEqual([10, 8, false])
  })

  it('withholds the whole where reporters are home to too few', async () => {
    const { whole } = await region('143')
    expect(whole.withoutFlagged.every(({ value }) => value === null)).toBe(true)
  })

  it('says what is wrong with a code', async () => {
    await expect(api.models.area({ language: 'en', area: 'XXQ' })).rejects.toThrow('there is no XXQ')
  })
})
