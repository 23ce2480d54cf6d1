import { existsSync } from 'node:fs'
import { expect, it as test } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import type { AreaProfile } from '../../data/structure/profile.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'

const pointer = 'data/built/current'
const it = test.runIf(existsSync(pointer))
const api = createCaller(createContext(openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')))

const figure = async (area: string, series: string) => {
  const profile = (await api.areas.profile({ language: 'en', area })) as AreaProfile
  return profile.figures.find((one) => one.series.series === series)!
}

it('shows that Jordan did not report in 2020, its last figure, and the later 770 in a series of its own', async () => {
  const { cells, per1000 } = await figure('JOR', 'VOLUNTEERS')
  expect(cells.map(({ obsValue }) => obsValue)).toEqual([320, 486, 688, 737, null])
  expect(cells[4]).toMatchObject({ obsStatus: 'O', missingReason: 'not_reported' })
  expect(per1000?.timePeriod).toBe(2019)
  expect(per1000!.value).toBeCloseTo(0.07, 2)
  const later = await figure('JOR', 'VOLUNTEERS_LATER')
  expect(later.cells[4]).toMatchObject({ obsValue: 770, obsStatus: 'P', comment: 'later_submission' })
})

it("gives Kenya's 161,622 of 2020 per 1,000 people", async () => {
  const { cells, per1000 } = await figure('KEN', 'VOLUNTEERS')
  expect(cells[4]!.obsValue).toBe(161_622)
  expect(per1000!.value).toBeCloseTo(3.11, 2)
})

it('knows a part of an area, the world and a commission of the United Nations', async () => {
  const california = (await api.areas.profile({ language: 'en', area: 'US-CA' })) as AreaProfile
  expect([california.area.parent, california.names['840']]).toEqual(['840', 'United States of America'])
  expect(california.figures.length).toBeGreaterThan(1)
  expect((await api.areas.profile({ language: 'en', area: '001' })).kind).toBe('area')
  await expect(api.areas.peers({ language: 'en', area: 'US-CA' })).rejects.toThrow('only countries and areas of M49')
  expect(await api.areas.profile({ language: 'en', area: 'ESCWA' })).toMatchObject({ kind: 'group' })
})

it('puts Jordan between its ranks of 2019 and names ten peers at most', async () => {
  const { band, peers, lines } = await api.areas.peers({ language: 'en', area: 'JOR' })
  expect(band!.timePeriod).toBe(2019)
  expect(band!.n).toBeGreaterThan(100)
  expect(band!.best).toBeLessThanOrEqual(band!.worst)
  expect(band!.worst).toBeLessThanOrEqual(band!.n)
  expect(peers.length).toBeLessThanOrEqual(10)
  expect(lines).toHaveLength(peers.length + 1)
})

it('sets a movement’s count beside each survey’s: at half or more in Kenya 2016 and Mongolia 2017, far below elsewhere', async () => {
  const coherence = async (area: string) =>
    ((await api.areas.profile({ language: 'en', area })) as AreaProfile).coherence.map((one) => [
      one.timePeriod,
      one.survey,
      Math.round(one.ratio * 10_000) / 100,
      one.isLarge,
    ])
  expect(await coherence('KEN')).toEqual([[2016, 'VOLUNTEER_NUMBER', 69.6, true]])
  expect(await coherence('MNG')).toEqual([
    [2016, 'VOLUNTEER_NUMBER', 7.77, false],
    [2017, 'VOLUNTEER_NUMBER', 53.57, true],
    [2018, 'VOLUNTEER_NUMBER', 42.77, false],
  ])
  expect(await coherence('CAN')).toEqual([
    [2018, 'VOLUNTEER_NUMBER', 0.05, false],
    [2018, 'NATIONAL_VOLUNTEER_RATE', 0.05, false],
  ])
  // Two surveys of one year stand apart: ILOSTAT’s is of four weeks, by inference, and the other of twelve months.
  expect(await coherence('SAU')).toEqual([
    [2018, 'VOLUNTEER_NUMBER', 0.73, false],
    [2018, 'NATIONAL_VOLUNTEER_RATE', 0.34, false],
  ])
  // The surveys cover England, the count the whole United Kingdom.
  expect(await coherence('GBR')).toEqual([])
})

it.each([
  ['JPN', 47, 12],
  ['DEU', 16, 1],
  ['USA', 51, 2],
  ['FRA', 13, 1],
  ['FR-ARA', 12, 1],
  ['FR-01', 0, 0],
  ['GBR', 2, 1],
  ['AUS', 8, 2],
  ['NZL', 16, 2],
  ['KEN', 0, 0],
])('of %s names the %i parts that have figures of their own, in %i series', async (area, areas, series) => {
  const { parts } = (await api.areas.profile({ language: 'en', area })) as AreaProfile
  expect([parts.areas.length, parts.series.length]).toEqual([areas, series])
})

it('names a prefecture as Japan does, with the country that it is a part of, and gives it no peers', async () => {
  const tokyo = (await api.areas.profile({ language: 'ru', area: 'JP-13' })) as AreaProfile
  expect([tokyo.area.name, tokyo.area.ownName, tokyo.area.ownLanguage]).toEqual(['Токио', '東京都', 'ja'])
  expect(tokyo.names['392']).toBe('Япония')
  expect(tokyo.figures.map(({ series }) => series.series)[0]).toBe('VOLUNTEER_RATE_TIME_USE')
  expect([tokyo.groups, tokyo.parts.areas]).toEqual([[], []])
})

it('lists no gap of a computed series beside that of its input', async () => {
  const { gaps } = (await api.areas.profile({ language: 'en', area: 'JOR' })) as AreaProfile
  const missing = gaps.map(({ series }) => series.series)
  expect(missing).toEqual(expect.arrayContaining(['VOLUNTEER_RATE', 'VOLUNTEER_NUMBER', 'NATIONAL_VOLUNTEER_HOURS']))
  for (const computed of ['VOLUNTEER_RATE_GAP', 'VOLUNTEER_NUMBER_RATIO', 'NATIONAL_VOLUNTEER_FTE_COMPUTED'])
    expect(missing).not.toContain(computed)
})
