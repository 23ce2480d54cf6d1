import { expect, it } from 'vitest'
import type { Basis } from '../../data/structure/codelists.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const rate = { series: 'VOLUNTEER_RATE', refArea: '404', timePeriod: 2020, obsValue: 9 }
const { db } = await sampleRelease([
  rate,
  { ...rate, volunteerType: 'DIRECT' },
  { ...rate, volunteerType: 'ORG', age: 'Y15T24' },
])
const api = createCaller(createContext(db))
const codes = async (filter: object) =>
  (await api.series.list({ language: 'en', ...filter })).map(({ series }) => series)

it('lists series in their order, named in the language asked for', async () => {
  const series = await api.series.list({ language: 'fr' })
  expect(series.map(({ name }) => name)).toEqual([
    'VOLUNTEERS fr',
    'VOLUNTEER_RATE fr',
    'VNR_PRESENTED fr',
    'POP_TOTAL fr',
  ])
})

it('narrows by theme, by goal and by the basis of the tag', async () => {
  expect(await codes({ theme: ['trends'] })).toEqual(['VOLUNTEERS', 'VNR_PRESENTED'])
  expect(await codes({ goal: ['3', '13'] })).toEqual(['VOLUNTEERS'])
  expect(await codes({ goal: ['3'], tags: ['publisher'] })).toEqual([])
})

it('gives the tags of the bases asked for alone', async () => {
  const { db } = await sampleRelease([])
  await db.insertInto('tag').values({ series: 'VOLUNTEERS', goal: '13', target: null, basis: 'publisher' }).execute()
  const { list } = createCaller(createContext(db)).series
  const goals = async (tags?: Basis[]) =>
    (await list({ language: 'en', tags })).map(({ series, goals }) => [series, goals.map(({ goal }) => goal)])
  expect(await goals(['publisher'])).toEqual([['VOLUNTEERS', ['13']]])
  expect(await goals(['publisher', 'thematic'])).toEqual([['VOLUNTEERS', ['3', '13']]])
  expect((await goals())[0]).toEqual(['VOLUNTEERS', ['3', '13']])
  expect(await list({ language: 'en', tags: ['publisher'], goal: ['3'] })).toEqual([])
})

it('offers the measures that make sense and the breakdowns that exist, in codelist order', async () => {
  const [volunteers, rates, events] = await api.series.list({ language: 'en' })
  expect(volunteers!.measures).toEqual(['value', 'per_1000', 'index'])
  expect(rates!.measures).toEqual(['value', 'index'])
  expect(events!.measures).toEqual(['value'])
  expect(rates).toMatchObject({ sexes: ['_T'], ages: ['_T', 'Y15T24'], volunteerTypes: ['_T', 'ORG', 'DIRECT'] })
  expect(volunteers).toMatchObject({ sexes: ['_T'], ages: ['_T'], volunteerTypes: ['_T'] })
})

it('tells of a series its definition, tags with their reason, caveats, source and method', async () => {
  expect(await api.series.byCode({ language: 'es', series: 'VOLUNTEERS' })).toMatchObject({
    definition: 'made up',
    tags: [{ goal: '3', target: null, basis: 'thematic', reason: 'because es' }],
    caveats: ['of the series es'],
    source: { publisher: 'publisher es', licence: null, caveats: ['of the dataset es'] },
    method: [{ source: null, field: 'ages', value: null, certainty: 'unknown' }],
  })
})

it('reads what is told of a series once for each language', async () => {
  const { byCode } = createContext(db).series
  const first = await byCode('VOLUNTEERS', 'es')
  expect(await byCode('VOLUNTEERS', 'es')).toBe(first)
  expect((await byCode('VOLUNTEERS', 'fr'))!.definition).toBe(first!.definition)
  expect((await byCode('VOLUNTEERS', 'fr'))!.name).not.toBe(first!.name)
  expect(await byCode('VOLUNTERS', 'es')).toBeUndefined()
})

it('names the series it could not find', async () => {
  await expect(api.series.byCode({ language: 'en', series: 'VOLUNTERS' })).rejects.toThrow(
    'no series VOLUNTERS: did you mean VOLUNTEERS?'
  )
})
