import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { languages } from '../../data/structure/codelists.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const { db } = await sampleRelease([])
const row = { dataset: 'made_up', series: 'VOLUNTEERS', originalValue: '5', reason: 'not an area of the M49 list' }
await db
  .insertInto('setAside')
  .values([
    { ...row, originalArea: 'XKX', timePeriod: 2019 },
    { ...row, originalArea: 'XKX', timePeriod: 2018 },
    { ...row, originalArea: 'ATA', timePeriod: 2020, originalValue: null },
  ])
  .execute()
const method = { dataset: 'made_up', field: 'instrument', certainty: 'stated' }
await db
  .insertInto('method')
  .values([
    { ...method, source: 'SURVEY', timePeriod: 2019, value: 'first' },
    { ...method, source: 'SURVEY', timePeriod: 0, value: 'survey' },
    { ...method, source: '', timePeriod: 0, value: 'own_report' },
  ])
  .execute()
const context = createContext(db)
const api = createCaller(context)

it('lists datasets with their publisher, licence and series', async () => {
  const [dataset, ...others] = await api.datasets.list({ language: 'es' })
  expect(others).toEqual([])
  expect(dataset).toMatchObject({ dataset: 'made_up', publisher: 'publisher es', licence: null, version: '1' })
  expect(dataset!.series.slice(0, 2)).toEqual([
    { series: 'VOLUNTEERS', name: 'VOLUNTEERS es', theme: 'trends', kind: 'stock' },
    { series: 'VOLUNTEER_RATE', name: 'VOLUNTEER_RATE es', theme: 'measurement', kind: 'rate' },
  ])
})

it('tells of a dataset its caveats, its method by source and year, and what was set aside and why', async () => {
  const facts = await api.datasets.byCode({ language: 'ru', dataset: 'made_up' })
  expect(facts.caveats).toEqual(['of the dataset ru'])
  expect(facts.method.map(({ field, source, timePeriod, value }) => [field, source, timePeriod, value])).toEqual([
    ['ages', null, null, null],
    ['instrument', null, null, 'own_report'],
    ['instrument', 'SURVEY', null, 'survey'],
    ['instrument', 'SURVEY', 2019, 'first'],
  ])
  expect(facts.setAside.total).toBe(3)
  expect(
    facts.setAside.rows.map(({ originalArea, timePeriod, originalValue }) => [originalArea, timePeriod, originalValue])
  ).toEqual([
    ['ATA', 2020, null],
    ['XKX', 2018, '5'],
    ['XKX', 2019, '5'],
  ])
})

it('bounds what it tells of rows set aside, and says how many there are', async () => {
  const facts = await context.datasets.byCode('made_up', 'en', 2)
  expect([facts?.setAside.total, facts?.setAside.rows.length]).toEqual([3, 2])
})

it('names a dataset that it could not find, and says how one is written', async () => {
  await expect(api.datasets.byCode({ language: 'en', dataset: 'made_pu' })).rejects.toThrow(
    'no dataset made_pu: did you mean made_up?'
  )
  await expect(api.datasets.byCode({ language: 'en', dataset: 'MADE_UP' })).rejects.toThrow(
    'a dataset code is lower case'
  )
})

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const api = createCaller(createContext(openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')))

  it('every dataset has series, a publisher in every language and caveats or a method', async () => {
    for (const language of languages)
      for (const { dataset, publisher, series } of await api.datasets.list({ language })) {
        expect([dataset, publisher.length > 0, series.length > 0]).toEqual([dataset, true, true])
        const { caveats, method } = await api.datasets.byCode({ language, dataset })
        expect([dataset, caveats.length + method.length > 0]).toEqual([dataset, true])
      }
  })

  it('the revised module of Eurostat is a survey of its own in each of its years', async () => {
    const { method } = await api.datasets.byCode({ language: 'en', dataset: 'eurostat' })
    const surveys = method.filter(({ field }) => field === 'survey')
    expect(surveys.map(({ timePeriod, value }) => [timePeriod, value])).toEqual([
      [2015, 'EU_SILC_2015'],
      [2022, 'EU_SILC_2022'],
    ])
  })
})
