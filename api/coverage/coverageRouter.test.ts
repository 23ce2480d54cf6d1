import { expect, it } from 'vitest'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const missing = (refArea: string, missingReason: 'not_reported' | 'cannot_exist' | 'in_another') => ({
  refArea,
  timePeriod: 2020,
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
      reportersAboveZero: 1,
      missing: { not_reported: 1, cannot_exist: 1, in_another: 1 },
      possible: 3,
      sum: 5,
    },
  ])
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

it('never adds rates, and counts one breakdown at a time', async () => {
  const [year] = await api.coverage.bySeries({ series: 'VOLUNTEER_RATE', startPeriod: 2020 })
  expect(year).toMatchObject({ reporters: 1, possible: 1, sum: null })
})

it('names a series or a group that it could not find', async () => {
  await expect(api.coverage.bySeries({ series: 'VOLUNTERS' })).rejects.toThrow('did you mean VOLUNTEERS?')
  await expect(api.coverage.bySeries({ series: 'VOLUNTEERS', group: ['LCD'] })).rejects.toThrow('did you mean LDC?')
})
