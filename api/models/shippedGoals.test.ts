import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { goals } from '../../data/structure/codelists.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('all Goals in the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  afterAll(() => db.destroy())
  const api = createCaller(createContext(db))
  const model = await api.models.goals({ language: 'en' })

  it('lose no country: seventeen sub-regions by seventeen Goals add up to all, year by year', () => {
    expect([model.rows.length, model.goals.length]).toEqual([17, 17])
    for (const [at] of model.goals.entries()) {
      const sum = (of: (row: (typeof model.rows)[number]) => number) =>
        model.rows.reduce((all, row) => all + of(row), 0)
      expect(sum(({ counts }) => counts[at]![3])).toBe(model.totals[at]![3])
      for (const [year, areas] of model.totalYears[at]!.entries())
        expect(sum(({ years }) => years[at]![year]!)).toBe(areas)
    }
    expect(model.rows.reduce((all, { areas }) => all + areas, 0)).toBe(model.areas)
  })

  it('count a country in a year once, whatever its series: Goal 13 in Western Asia', async () => {
    const { rows } = model
    const row = rows.find(({ code }) => code === '145')!
    const figures = await db
      .selectFrom('observation as o')
      .innerJoin('tag as t', 't.series', 'o.series')
      .innerJoin('series as s', 's.series', 'o.series')
      .innerJoin('membership as m', 'm.refArea', 'o.refArea')
      .where('m.areaGroup', '=', '145')
      .where('m.timePeriod', '=', 2020)
      .where('t.goal', '=', '13')
      .where('o.goal', 'in', ['13', '_T'])
      .where('s.kind', '<>', 'score')
      .where('o.obsValue', '>', 0)
      .where('o.timePeriod', '>=', 2016)
      .where('o.timePeriod', '<=', 2020)
      .select(['o.refArea', 'o.timePeriod'])
      .distinct()
      .execute()
    expect(figures.length).toBeGreaterThan(0)
    const inYear = (year: number) => figures.filter(({ timePeriod }) => timePeriod === year).length
    expect(row.years[12]).toEqual([2016, 2017, 2018, 2019, 2020].map(inYear))
    expect(row.counts[12]![3]).toBe(new Set(figures.map(({ refArea }) => refArea)).size)
  })

  it('stand by region, sub-regions of one beside each other', () => {
    const regions = model.rows.map(({ code }) => model.regionOf[code])
    expect(regions.filter((region, at) => region !== regions[at - 1])).toHaveLength(5)
  })

  it('show the countries of a group, and name a group that is not there', async () => {
    const { rows, rowsAre, groups, problems } = await api.models.goals({ language: 'en', group: ['143', 'NOWHERE'] })
    expect([rowsAre, rows.length, groups.map(({ name }) => name)]).toEqual(['areas', 5, ['Central Asia']])
    expect(problems.map(({ parameter, given }) => [parameter, given])).toEqual([['group', 'NOWHERE']])
    for (const { years, counts } of rows)
      for (const [at, count] of counts.entries()) expect(years[at]!.some((n) => n > 0)).toBe(count[3] === 1)
  })
})

describe.runIf(existsSync(pointer))('one Goal in the shipped release', async () => {
  const db = openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')
  afterAll(() => db.destroy())
  const api = createCaller(createContext(db))
  const shownOf = async (goal: string) => (await api.models.goal({ goal })).shown?.series.series

  it('opens with volunteering of several years where there is any, else with the best-covered of several years', async () => {
    expect(await Promise.all(goals.map(shownOf))).toEqual([
      'REACHED_LIVELIHOODS',
      'CS_PROJECTS_INDIRECT',
      'VOLUNTEERS',
      'CARPENTRIES_NEW_INSTRUCTORS',
      'RLADIES_EVENTS',
      'REACHED_WASH',
      'CS_PROJECTS_DIRECT',
      'VOLUNTEER_RATE',
      'CS_PROJECTS_INDIRECT',
      'REACHED_INCLUSION',
      'YOUTHMAPPERS_CHAPTERS',
      'BRAND_AUDIT_EVENTS',
      'REACHED_DISASTER_RISK_REDUCTION',
      'BRAND_AUDIT_EVENTS',
      'GLOBE_AT_NIGHT_OBSERVATIONS',
      'OPEN_DATA_DAY_EVENTS',
      'VOLUNTEERS',
    ])
  })

  it('puts regions together as the aggregate does, and says as it does on whom they hang', async () => {
    const { shown } = await api.models.goal({ goal: '17', group: ['002'] })
    const asked = {
      series: ['VOLUNTEERS'],
      group: ['002', '145'],
      measure: 'per_1000' as const,
      language: 'en' as const,
    }
    const { aggregates } = await api.coverage.aggregate({ ...asked, startPeriod: 2016, endPeriod: 2020 })
    for (const { areaGroup, withoutFlagged, headline, noHeadline, possible } of aggregates) {
      const region = shown!.regions.find((one) => one.areaGroup === areaGroup)!
      expect(region.values).toEqual(withoutFlagged.map(({ value }) => value))
      expect([region.headline, region.noHeadline, region.possible]).toEqual([headline, noHeadline, possible])
    }
    expect(shown!.regions.find(({ areaGroup }) => areaGroup === '002')!.noHeadline).toContain('Ethiopia')
    expect(shown!.members).toHaveLength(60)
  })

  it('counts for each series, year by year, the countries that its own figures are of', async () => {
    const { years, figures } = await api.models.goal({ goal: '13' })
    expect(years.CS_PROJECTS_INDIRECT).toEqual([0, 0, 56, 0, 0])
    for (const { series, areasWithFigure, kind } of figures.series)
      if (kind !== 'score') expect(Math.max(...years[series]!)).toBeLessThanOrEqual(areasWithFigure)
  })

  it('lets colour tell apart what may be compared alone: rates of surveys never, figures per 1,000 people in every year', async () => {
    const coloured = async (goal: string, series: string) =>
      (await api.models.goal({ goal, series: [series] })).shown!.colouredYears.length
    expect([await coloured('17', 'VOLUNTEERS'), await coloured('17', 'VOLUNTEER_RATE')]).toEqual([5, 0])
    expect(await coloured('16', 'OPEN_DATA_DAY_EVENTS')).toBe(0)
  })

  it('names what of an address it does not have: a series that is not linked, a group that is none', async () => {
    const { problems, shown } = await api.models.goal({ goal: '13', series: ['BLOOD_DONORS'], group: ['NOWHERE'] })
    expect(problems.map(({ given }) => given)).toEqual(['NOWHERE', 'BLOOD_DONORS'])
    expect(shown!.series.series).toBe('REACHED_DISASTER_RISK_REDUCTION')
  })
})
