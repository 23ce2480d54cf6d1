import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { noBreakdown } from '../../data/structure/dimensionCodes.ts'
import { surveyState } from '../../data/structure/surveyedAreas.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const series = 'SPI_LABOUR_FORCE_SURVEYS'
const rate = { series: 'VOLUNTEER_RATE', timePeriod: 2018, obsValue: 9 }

async function asking(scores: readonly [refArea: string, timePeriod: number, score: number | null][]) {
  const { db } = await sampleRelease([
    { ...rate, refArea: '404', volunteerType: 'ORG' },
    { ...rate, refArea: '356', timePeriod: 2015 },
    { series: 'VOLUNTEERS', refArea: '400', timePeriod: 2018, obsValue: 737 },
  ])
  await db
    .insertInto('series')
    .values({
      ...{ series, dataset: 'made_up', theme: 'measurement', kind: 'score', unitMeasure: 'SCORE_0_1', unitMult: 0 },
      ...{ decimals: 2, denominator: null, position: 99, scope: 'areas', measured: 'surveys', volunteerType: '_T' },
      rankTolerance: 0.1,
    })
    .execute()
  for (const [refArea, timePeriod, obsValue] of scores) {
    const isGap = obsValue === null
    await db
      .insertInto('observation')
      .values({
        ...{ dataset: 'made_up', series, refArea, timePeriod, ...noBreakdown, obsValue },
        ...{ obsStatus: isGap ? 'O' : 'A', missingReason: isGap ? 'no_figure_here' : null, flag: null },
        ...{ source: isGap ? null : 'made up', survey: isGap ? null : 'made up', timeDetail: null },
        ...{ originalValue: null, lower: null, upper: null, comment: null },
      })
      .execute()
  }
  return createCaller(createContext(db)).coverage
}

it('knows a volunteer rate of the years asked for in whatever breakdown, and no movement’s count for one', async () => {
  const coverage = await asking([
    ['404', 2019, 1],
    ['356', 2019, 0.33],
    ['400', 2019, 0],
    ['524', 2019, null],
  ])
  const { areas, timePeriod, names } = await coverage.surveys({})
  expect(timePeriod).toBe(2019)
  expect(areas).toEqual([
    { refArea: '404', hasRate: true, surveys: 1 },
    { refArea: '524', hasRate: false, surveys: null },
    { refArea: '356', hasRate: false, surveys: 0.33 },
    { refArea: '400', hasRate: false, surveys: 0 },
  ])
  expect(names).toEqual({})
  const wider = await coverage.surveys({ startPeriod: 2015 })
  expect(wider.areas.filter(({ hasRate }) => hasRate).map(({ refArea }) => refArea)).toEqual(['404', '356'])
})

it('takes the scores of the last year that has any', async () => {
  const coverage = await asking([
    ['404', 2018, 0],
    ['404', 2019, 0.67],
    ['404', 2020, null],
  ])
  const { areas, timePeriod } = await coverage.surveys({})
  expect([timePeriod, areas]).toEqual([2019, [{ refArea: '404', hasRate: true, surveys: 0.67 }]])
})

it('answers for a group of areas, with names where a language is given, and refuses codes that are not there', async () => {
  const coverage = await asking([
    ['404', 2019, 1],
    ['400', 2019, 0],
  ])
  const { areas, names } = await coverage.surveys({ group: ['145'], language: 'fr' })
  expect(areas.map(({ refArea }) => refArea)).toEqual(['400'])
  expect(names).toEqual({ 400: 'Jordan fr' })
  await expect(coverage.surveys({ group: ['ESCVA'] })).rejects.toThrow('ESCVA')
})

it('has no areas where a release has no such scores', async () => {
  expect(await (await asking([])).surveys({})).toMatchObject({ areas: [], timePeriod: null })
})

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const { coverage } = createCaller(
    createContext(openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:'))
  )

  const namesIn = async (group: string, state: string) => {
    const { areas, names } = await coverage.surveys({ group: [group], language: 'en' })
    return areas
      .filter((area) => surveyState(area) === state)
      .map(({ refArea }) => names[refArea])
      .sort()
  }

  it('names the members of ESCWA that ran a labour force survey and have no volunteer rate, and of ECA no others', async () => {
    expect(await namesIn('ESCWA', 'ran_survey')).toEqual(
      expect.arrayContaining([
        ...['Algeria', 'Egypt', 'Jordan', 'Kuwait', 'Lebanon', 'Mauritania', 'Qatar', 'State of Palestine', 'Sudan'],
        ...['Syrian Arab Republic', 'Tunisia', 'United Arab Emirates', 'Yemen'],
      ])
    )
    expect(await namesIn('ESCWA', 'no_survey')).toEqual('Bahrain,Djibouti,Iraq,Libya,Morocco,Oman,Somalia'.split(','))
    expect(await namesIn('ECA', 'has_rate')).toEqual(expect.arrayContaining(['Kenya', 'South Africa']))
    expect(await namesIn('ECA', 'ran_survey')).toEqual(expect.arrayContaining(['Ethiopia', 'Rwanda', 'Zambia']))
    expect(await namesIn('ECA', 'ran_survey')).not.toContain('Kenya')
  })

  it('counts every area with people once', async () => {
    const { areas, timePeriod, startPeriod, endPeriod } = await coverage.surveys({})
    expect([startPeriod, endPeriod, timePeriod]).toEqual([2016, 2020, 2019])
    expect(areas).toHaveLength(248 - 7)
    expect(areas.filter(({ surveys }) => surveys !== null)).toHaveLength(190)
  })
})
