import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const at = (refArea: string, timePeriod: number, obsValue: number | null) => ({ refArea, timePeriod, obsValue })
const people = (refArea: string, obsValue: number) =>
  [2019, 2020].map((year) => ({ ...at(refArea, year, obsValue), series: 'POP_TOTAL' }))
const rows = [
  ...[at('404', 2019, 5), at('404', 2020, 6), at('524', 2019, 2), at('524', 2020, 1)],
  ...[at('356', 2019, 10), { ...at('356', 2020, 90), flag: 'jump' }, at('400', 2020, 7)],
  ...[people('404', 1000), people('524', 900), people('356', 600), people('400', 500)].flat(),
]
const { db } = await sampleRelease(rows)
const api = createCaller(createContext(db))
const question = { series: 'VOLUNTEERS', startPeriod: 2019, language: 'en' } as const

it('puts the figures of the same reporters together, with and without flagged areas, and says how in words', async () => {
  const { aggregates, unitMeasure, names } = await api.coverage.aggregate(question)
  expect(unitMeasure).toBe('PS')
  expect(aggregates).toMatchObject([
    {
      ...{ areaGroup: null, label: 'All countries and areas', refused: null, possible: 4, comparability: 'with_care' },
      years: [{ value: 17, reporters: 3 }, { value: 97 }],
      withoutFlagged: [{ value: 7 }, { value: 7 }],
      ...{ flaggedAreas: ['356'], direction: 'up', directionWithoutFlagged: 'level', headline: false, sentence: null },
      grounds: ['flagged', 'years_differ', 'who_reports_unknown'],
      change: { reason: 'small_base', ends: [17, 97] },
    },
  ])
  expect(aggregates[0]!.recipe).toContain('Flagged countries and areas in it: India.')
  expect(names).toEqual({ '356': 'India' })
})

it('takes whoever reported where that is asked', async () => {
  const { aggregates } = await api.coverage.aggregate({ ...question, reporterRule: 'whoever_reported' })
  expect(aggregates[0]!.years.map(({ value }) => value)).toEqual([17, 104])
})

it('gives one aggregate for each group and never one over several', async () => {
  const { aggregates, notes } = await api.coverage.aggregate({
    ...question,
    group: ['034', 'LDC'],
    measure: 'per_1000',
  })
  expect(aggregates.map(({ areaGroup, label, years }) => [areaGroup, label, years[0]!.value])).toEqual([
    ['034', '034 en', 8],
    ['LDC', 'LDC en', 2.22222222222],
  ])
  expect(notes).toEqual(['Groups may share countries and areas, so their figures are never added.'])
})

it('withholds a year whose reporters stand for under half of the people', async () => {
  const { aggregates } = await api.coverage.aggregate({
    ...question,
    startPeriod: 2018,
    reporterRule: 'whoever_reported',
  })
  expect(aggregates[0]!.years[0]).toMatchObject({ value: null, withheld: 'no_reporters' })
})

it('puts together no two series, nothing but countries, and not areas and groups at once', async () => {
  const two = await api.coverage.aggregate({ ...question, series: ['VOLUNTEERS', 'POP_TOTAL'] })
  expect(two.aggregates).toMatchObject([{ refused: 'not_comparable', years: [], headline: false }])
  await expect(api.coverage.aggregate({ ...question, areas: ['404'], group: ['034'] })).rejects.toThrow(
    'areas: list areas or name groups, not both'
  )
  const { db } = await sampleRelease(rows)
  await db.updateTable('geographicArea').set({ level: 'subnational' }).where('refArea', '=', '076').execute()
  await expect(
    createCaller(createContext(db)).coverage.aggregate({ ...question, areas: ['404', '076'] })
  ).rejects.toThrow('areas: only countries are put together, not 076 (subnational)')
})

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const api = createCaller(createContext(openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')))
  const millions = (years: readonly { value: number | null }[]) =>
    [years[0], years.at(-1)].map((year) => Math.round(year!.value! / 10_000) / 100)

  it('the same Societies’ volunteers rise with flagged areas and fall without them: no headline', async () => {
    const { aggregates } = await api.coverage.aggregate({ series: 'VOLUNTEERS' })
    const [world] = aggregates
    expect(millions(world!.years)).toEqual([10.25, 13.56])
    expect(millions(world!.withoutFlagged)).toEqual([9.8, 8.35])
    expect(world).toMatchObject({ headline: false, sentence: null, direction: 'up', directionWithoutFlagged: 'down' })
    expect(world!.years[0]!.reporters).toBe(125)
  })

  it('Southern Asia rises with India and Pakistan, and falls without them', async () => {
    const { aggregates, names } = await api.coverage.aggregate({ series: 'VOLUNTEERS', group: ['034'] })
    expect(millions(aggregates[0]!.years)).toEqual([3.36, 6.47])
    expect(millions(aggregates[0]!.withoutFlagged)).toEqual([3.05, 1.59])
    expect(aggregates[0]!.headline).toBe(false)
    expect(Object.values(names)).toEqual(expect.arrayContaining(['India']))
    expect(aggregates[0]!.recipe.join(' ')).toContain('India')
  })

  it('the Caribbean counts only areas where a figure can exist', async () => {
    const { aggregates } = await api.coverage.aggregate({ series: 'VOLUNTEERS', group: ['029'] })
    const listed = (await api.areas.list({ language: 'en' })).filter(({ groups }) => groups.includes('029')).length
    expect(aggregates[0]!.possible).toBe(13)
    expect(listed).toBeGreaterThan(13)
  })

  it('people reached by two programmes and surveys that ask differently are not put together', async () => {
    const refused = async (series: string | string[]) => {
      const question = { series, reporterRule: 'whoever_reported' as const, group: ['019'] }
      return (await api.coverage.aggregate(question)).aggregates[0]!.refused
    }
    expect(await refused(['REACHED_HEALTH', 'REACHED_WASH'])).toBe('people_reached')
    expect(await refused('VOLUNTEER_RATE')).toBe('not_comparable')
    expect(await refused('VNR_PRESENTED')).toBe('not_a_quantity')
  })
})
