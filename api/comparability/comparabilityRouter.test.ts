import { expect, it } from 'vitest'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const at = (refArea: string, timePeriod: number, obsValue: number | null) => ({ refArea, timePeriod, obsValue })
const rate = (timePeriod: number, obsValue: number) => ({
  ...at('404', timePeriod, obsValue),
  ...{ series: 'VOLUNTEER_RATE', source: 'SURVEY' },
})
const { db } = await sampleRelease([
  at('404', 2019, 5),
  { ...at('404', 2020, 6), flag: 'jump' },
  at('400', 2020, 7),
  at('356', 2020, null),
  { ...at('404', 2020, 1000), series: 'POP_TOTAL' },
  { ...at('400', 2020, 2000), series: 'POP_TOTAL' },
  rate(2018, 9),
  rate(2019, 9),
  rate(2020, 9),
  { ...rate(2020, 3), volunteerType: 'ORG' },
])
const method = { dataset: 'made_up', field: 'instrument', certainty: 'stated' }
await db
  .insertInto('method')
  .values([
    { ...method, source: 'SURVEY', timePeriod: 0, value: 'first_module' },
    { ...method, source: 'SURVEY', timePeriod: 2020, value: 'second_module' },
  ])
  .execute()
const api = createCaller(createContext(db))

it('gives a set the class of its weakest pair, and each ground with how many pairs have it and one of them', async () => {
  const set = await api.comparability.grounds({ series: ['VOLUNTEERS'] })
  expect(set).toMatchObject({ class: 'not', figures: 3, pairs: 3, total: 3, cut: false, measure: 'value' })
  expect(set.grounds.map(({ code, class: at, pairs }) => [code, at, pairs])).toEqual([
    ['size', 'not', 2],
    ['flagged', 'with_care', 2],
    ['years_differ', 'with_care', 1],
    ['who_reports_unknown', 'with_care', 2],
  ])
  expect(set.grounds[2]).toMatchObject({
    values: ['2019', '2020'],
    example: [
      { refArea: '404', timePeriod: 2019 },
      { refArea: '400', timePeriod: 2020 },
    ],
  })
})

it('takes two areas’ counts per 1,000 people, where their size no longer counts', async () => {
  const set = await api.comparability.grounds({ series: ['VOLUNTEERS'], measure: 'per_1000', startPeriod: 2020 })
  expect(set.class).toBe('with_care')
  expect(set.figures).toBe(2)
})

it('says of each line whether its years may be compared, and of each pair of lines in the years that both have', async () => {
  const { within, between } = await api.comparability.grounds({ series: ['VOLUNTEERS'] })
  expect(within.map((line) => [line.refArea, line.figures, line.class, line.grounds])).toEqual([
    ['404', 2, 'with_care', ['flagged']],
    ['400', 1, 'comparable', []],
  ])
  expect(between).toMatchObject([{ one: 0, other: 1, years: [2020], class: 'not' }])
  expect(between![0]!.grounds.map(({ code }) => code)).not.toContain('years_differ')
})

it('compares each year with each where two lines have no year in common', async () => {
  const { db } = await sampleRelease([at('404', 2016, 5), at('404', 2017, 5), at('400', 2020, 7)])
  const { between } = await createCaller(createContext(db)).comparability.grounds({ series: ['VOLUNTEERS'] })
  expect(between).toMatchObject([{ one: 0, other: 1, years: [], class: 'not' }])
  expect(between![0]!.grounds).toContainEqual({ code: 'years_differ', values: ['2016', '2020'] })
})

it('takes the method of a figure from its source in its year', async () => {
  const pair = (one: number, other: number) =>
    api.comparability.pair({
      series: 'VOLUNTEER_RATE',
      one: { refArea: '404', timePeriod: one },
      other: { refArea: '404', timePeriod: other },
    })
  expect(await pair(2018, 2019)).toMatchObject({ class: 'comparable', grounds: [] })
  expect(await pair(2019, 2020)).toMatchObject({
    class: 'with_care',
    grounds: [{ code: 'method_revised' }],
    one: { obsValue: 9, source: 'SURVEY', method: { instrument: { value: 'first_module', certainty: 'stated' } } },
    other: { method: { instrument: { value: 'second_module' } } },
  })
})

it('compares figures of two series and two breakdowns, each named on its own side', async () => {
  const one = { refArea: '404', timePeriod: 2020 }
  const types = await api.comparability.pair({ series: 'VOLUNTEER_RATE', one, other: { ...one, volunteerType: 'ORG' } })
  expect(types.grounds).toEqual([{ code: 'volunteer_type_differs', values: ['_T', 'ORG'] }])
  const series = await api.comparability.pair({
    series: 'VOLUNTEERS',
    one,
    other: { ...one, series: 'VOLUNTEER_RATE' },
  })
  expect(series).toMatchObject({ class: 'not', one: { series: 'VOLUNTEERS' }, other: { series: 'VOLUNTEER_RATE' } })
})

it('does not compare what is not there, and says why it is not', async () => {
  const one = { refArea: '404', timePeriod: 2020 }
  await expect(
    api.comparability.pair({ series: 'VOLUNTEERS', one, other: { refArea: '356', timePeriod: 2020 } })
  ).rejects.toThrow('no figure of VOLUNTEERS for 356 in 2020 (not_reported): ')
  await expect(api.comparability.pair({ series: 'VOLUNTERS', one, other: { ...one, refArea: '405' } })).rejects.toThrow(
    'no series VOLUNTERS: did you mean VOLUNTEERS?; no area 405: /api/areas names them all'
  )
})

it('says of a refused question what was expected', async () => {
  await expect(api.comparability.grounds({})).rejects.toThrow('series: name one to eight series')
  const one = { refArea: '404', timePeriod: 2020 }
  const index = { series: 'VOLUNTEERS', one, other: one, measure: 'index' as 'value' }
  await expect(api.comparability.pair(index)).rejects.toThrow('measure: two figures are compared by value or per_1000')
})

it('says who measures how: a row for each source in an area, with its years, types and method', async () => {
  const { rows, names } = await api.comparability.methods({ startPeriod: 2018, endPeriod: 2019 })
  expect(rows).toMatchObject([
    { refArea: '404', source: 'SURVEY', series: ['VOLUNTEER_RATE'], years: [2018, 2019], volunteerTypes: ['_T'] },
  ])
  expect(rows[0]!.method.instrument).toEqual({ value: 'first_module', certainty: 'stated' })
  expect(rows[0]!.method.ages).toEqual({ value: null, certainty: 'unknown' })
  expect(names).toEqual({ '404': 'Kenya' })
  const { rows: later } = await api.comparability.methods({ startPeriod: 2020 })
  expect(later).toMatchObject([{ years: [2020], volunteerTypes: ['_T', 'ORG'] }])
  expect((await api.comparability.methods({ areas: ['400'] })).rows).toEqual([])
})
