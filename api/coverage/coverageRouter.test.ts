import { expect, it } from 'vitest'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleCode, sampleRelease } from '../sample/sampleRelease.ts'

const missing = (
  refArea: string,
  missingReason: 'not_reported' | 'cannot_exist' | 'in_another',
  timePeriod = 2020
) => ({
  refArea,
  timePeriod,
  obsValue: null,
  missingReason,
  obsStatus: ({ not_reported: 'O', cannot_exist: 'M', in_another: 'K' } as const)[missingReason],
})
const rate = { series: 'VOLUNTEER_RATE', refArea: '404', timePeriod: 2020, obsValue: 9 }
const { db } = await sampleRelease([
  { refArea: '404', timePeriod: 2020, obsValue: 5 },
  { refArea: '524', timePeriod: 2020, obsValue: 0 },
  missing('356', 'not_reported'),
  missing('400', 'cannot_exist'),
  missing('076', 'in_another'),
  { refArea: '404', timePeriod: 2019, obsValue: 4 },
  rate,
  { ...rate, volunteerType: 'ORG', obsValue: 3 },
])
const api = createCaller(createContext(db))

it('counts reporters, reporters above zero, gaps by reason and the areas where a figure can exist', async () => {
  expect(await api.coverage.bySeries({ series: 'VOLUNTEERS', startPeriod: 2020 })).toEqual([
    {
      timePeriod: 2020,
      reporters: 2,
      parts: 0,
      reportersAboveZero: 1,
      missing: { not_reported: 1, cannot_exist: 1, in_another: 1 },
      possible: 3,
      populationShare: null,
      sum: 5,
    },
  ])
})

it('counts a difference below zero as a figure, and not as a printed zero', async () => {
  const gap = (refArea: string, obsValue: number) => ({ ...rate, refArea, obsValue })
  const { db } = await sampleRelease([gap('404', -5), gap('524', 0), gap('076', 2)])
  const { coverage } = createCaller(createContext(db))
  const [year] = await coverage.bySeries({ series: 'VOLUNTEER_RATE', startPeriod: 2020 })
  expect(year).toMatchObject({ reporters: 3, reportersAboveZero: 2 })
})

it('counts the same areas for every breakdown: one that the source leaves out is a gap of it', async () => {
  const { db } = await sampleRelease([
    { ...rate, refArea: '404' },
    { ...rate, refArea: '524' },
    { ...missing('400', 'cannot_exist'), series: 'VOLUNTEER_RATE' },
    { ...rate, refArea: '404', volunteerType: 'ORG', obsValue: 3 },
  ])
  const { coverage } = createCaller(createContext(db))
  const asked = { series: 'VOLUNTEER_RATE', startPeriod: 2020 } as const
  const [total] = await coverage.bySeries(asked)
  const [organised] = await coverage.bySeries({ ...asked, volunteerType: 'ORG' })
  expect(total).toMatchObject({ reporters: 2, possible: 2, missing: { cannot_exist: 1 } })
  expect(organised).toMatchObject({ reporters: 1, possible: 2, missing: { cannot_exist: 1, no_figure_here: 1 } })
  const list = await coverage.missing({ series: 'VOLUNTEER_RATE', volunteerType: 'ORG', timePeriod: 2020 })
  expect(list).toMatchObject({ reporters: 1, possible: 2 })
  expect(list.missing.map(({ missingReason, areas }) => [missingReason, areas.map(({ refArea }) => refArea)])).toEqual([
    ['no_figure_here', ['524']],
    ['cannot_exist', ['400']],
  ])
  const { aggregates } = await coverage.aggregate({ series: 'VOLUNTEER_RATE', volunteerType: 'ORG', startPeriod: 2020 })
  expect(aggregates[0]).toMatchObject({ possible: 2 })
})

it('counts an area without a row as without a figure here, and has a year for each of the period', async () => {
  const years = await api.coverage.bySeries({ series: 'VOLUNTEERS', startPeriod: 2018 })
  expect(
    years.map(({ timePeriod, reporters, missing, sum }) => [timePeriod, reporters, missing.no_figure_here, sum])
  ).toEqual([
    [2018, 0, 5, null],
    [2019, 1, 4, 4],
    [2020, 2, undefined, 5],
  ])
})

it('counts within a group, and nothing within one that has no areas of the selection', async () => {
  const of = async (filter: { group?: string[]; areas?: string[] }) =>
    (await api.coverage.bySeries({ series: 'VOLUNTEERS', startPeriod: 2020, ...filter }))[0]
  expect(await of({ group: ['034'] })).toMatchObject({ reporters: 1, possible: 2 })
  expect(await of({ group: ['034'], areas: ['404'] })).toMatchObject({
    reporters: 0,
    possible: 0,
    missing: {},
    sum: null,
  })
})

it('says which share of the people of possible areas the reporters stand for', async () => {
  const people = (refArea: string, obsValue: number) => ({ refArea, timePeriod: 2020, obsValue, series: 'POP_TOTAL' })
  const { db } = await sampleRelease([
    { refArea: '404', timePeriod: 2020, obsValue: 5 },
    missing('356', 'not_reported'),
    missing('400', 'cannot_exist'),
    { refArea: '524', timePeriod: 2019, obsValue: 5 },
    ...[people('404', 30), people('356', 50), people('400', 1000), people('524', 20), people('076', 4000)],
  ])
  const years = await createCaller(createContext(db)).coverage.bySeries({ series: 'VOLUNTEERS', startPeriod: 2019 })
  expect(years.map(({ populationShare }) => populationShare)).toEqual([null, 0.3])
})

it('counts countries, and nothing of other levels', async () => {
  const { db } = await sampleRelease([{ refArea: '404', timePeriod: 2020, obsValue: 5 }])
  await db.updateTable('geographicArea').set({ level: 'world' }).where('refArea', '=', '404').execute()
  const years = await createCaller(createContext(db)).coverage.bySeries({ series: 'VOLUNTEERS', startPeriod: 2020 })
  expect(years).toMatchObject([{ reporters: 0, possible: 0, sum: null }])
})

it('never adds rates, and counts one breakdown at a time', async () => {
  const [year] = await api.coverage.bySeries({ series: 'VOLUNTEER_RATE', startPeriod: 2020 })
  expect(year).toMatchObject({ reporters: 1, possible: 1, sum: null })
})

it('names a series or a group that it could not find', async () => {
  await expect(api.coverage.bySeries({ series: 'VOLUNTERS' })).rejects.toThrow('did you mean VOLUNTEERS?')
  await expect(api.coverage.bySeries({ series: 'VOLUNTEERS', group: ['LCD'] })).rejects.toThrow(
    'no group LCD: /api/groups names them all'
  )
})

it('names who is missing in a year, by reason, each with the nearest figures before and after', async () => {
  const { db } = await sampleRelease([
    { refArea: '404', timePeriod: 2017, obsValue: 5 },
    { refArea: '404', timePeriod: 2018, obsValue: 6 },
    missing('404', 'not_reported', 2019),
    { refArea: '404', timePeriod: 2020, obsValue: 7 },
    { refArea: '524', timePeriod: 2020, obsValue: 8 },
    { refArea: '356', timePeriod: 2019, obsValue: 0 },
    missing('400', 'cannot_exist', 2019),
    { ...missing('076', 'in_another', 2019), comment: 'counted_in:356' },
  ])
  const answer = await createCaller(createContext(db)).coverage.missing({
    series: 'VOLUNTEERS',
    timePeriod: 2019,
    language: 'fr',
  })
  expect(answer).toEqual({
    ...{ release: sampleCode, series: 'VOLUNTEERS', timePeriod: 2019, reporters: 1, possible: 3 },
    missing: [
      {
        ...{ missingReason: 'not_reported', isPossible: true },
        areas: [
          {
            ...{ refArea: '404', comment: null },
            last: { timePeriod: 2018, obsValue: 6 },
            next: { timePeriod: 2020, obsValue: 7 },
          },
        ],
      },
      {
        ...{ missingReason: 'no_figure_here', isPossible: true },
        areas: [{ refArea: '524', comment: null, last: null, next: { timePeriod: 2020, obsValue: 8 } }],
      },
      {
        ...{ missingReason: 'cannot_exist', isPossible: false },
        areas: [{ refArea: '400', comment: null, last: null, next: null }],
      },
      {
        ...{ missingReason: 'in_another', isPossible: false },
        areas: [{ refArea: '076', comment: 'counted_in:356', last: null, next: null }],
      },
    ],
    names: { '404': 'Kenya fr', '524': 'Nepal fr', '400': 'Jordan fr', '076': 'Brazil fr', '356': 'India fr' },
  })
})
