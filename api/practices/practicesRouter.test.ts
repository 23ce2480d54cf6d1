import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRelease, openDatabase } from '../../data/database.ts'
import { languages } from '../../data/structure/codelists.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const { db } = await sampleRelease([])
const source = {
  sourceTitle: 'um relatório',
  sourceLanguage: 'pt',
  publisher: 'a publisher',
  address: 'https://example.org/',
  trust: 'A',
}
await db
  .insertInto('practice')
  .values([
    {
      ...{ practice: 'p-02', theme: 'accelerator', refArea: '524', areaGroup: null, timePeriod: 2018 },
      ...{ goals: '3 13', basis: 'thematic', figure: 40, ...source },
    },
    {
      ...{ practice: 'p-01', theme: 'trends', refArea: null, areaGroup: '145', timePeriod: 2020 },
      ...{ goals: '13', basis: 'publisher', figure: null, ...source },
    },
  ])
  .execute()
await db
  .insertInto('practiceText')
  .values(
    languages.flatMap((language) => [
      {
        ...{ practice: 'p-02', language, title: `Élèves ${language}`, summary: 'They planted trees.' },
        ...{ unit: `trees ${language}`, caution: 'A claim.' },
      },
      { practice: 'p-01', language, title: 'Online', summary: 'مُتطوّعون', unit: null, caution: null },
    ])
  )
  .execute()
const api = createCaller(createContext(db))
type Filter = Omit<Parameters<typeof api.practices.list>[0], 'language'>
const codes = async (filter: Filter) =>
  (await api.practices.list({ language: 'en', ...filter })).map(({ practice }) => practice)

it('tells a practice with its place, its figure beside what it counts, its caution and its source', async () => {
  const practices = await api.practices.list({ language: 'fr' })
  expect(practices).toEqual([
    {
      ...{ practice: 'p-01', theme: 'trends', refArea: null, areaGroup: '145', place: '145 fr', timePeriod: 2020 },
      ...{ goals: ['13'], basis: 'publisher', title: 'Online', summary: 'مُتطوّعون', figure: null, caution: null },
      source: { title: 'um relatório', language: 'pt', publisher: 'a publisher', address: 'https://example.org/' },
      trust: 'A',
    },
    {
      ...{
        practice: 'p-02',
        theme: 'accelerator',
        refArea: '524',
        areaGroup: null,
        place: 'Nepal fr',
        timePeriod: 2018,
      },
      ...{ goals: ['3', '13'], basis: 'thematic', title: 'Élèves fr', summary: 'They planted trees.' },
      ...{ figure: { value: 40, unit: 'trees fr' }, caution: 'A claim.' },
      source: { title: 'um relatório', language: 'pt', publisher: 'a publisher', address: 'https://example.org/' },
      trust: 'A',
    },
  ])
  expect(await api.practices.byCode({ language: 'fr', practice: 'p-02' })).toEqual(practices[1])
})

it('narrows by goal, theme, area, and by group, which a practice belongs to itself or by its area', async () => {
  expect(await codes({ goal: ['3'] })).toEqual(['p-02'])
  expect(await codes({ goal: ['3', '13'] })).toEqual(['p-01', 'p-02'])
  expect(await codes({ theme: ['trends'] })).toEqual(['p-01'])
  expect(await codes({ refArea: '524' })).toEqual(['p-02'])
  expect(await codes({ refArea: '404' })).toEqual([])
  expect(await codes({ group: ['034'] })).toEqual(['p-02'])
  expect(await codes({ group: ['145'] })).toEqual(['p-01'])
  expect(await codes({ goal: ['13'], theme: ['accelerator'], group: ['LDC'] })).toEqual(['p-02'])
})

it('finds every word asked for, whatever its case, accents and vowel signs', async () => {
  expect(await codes({ text: 'ELEVES trees' })).toEqual(['p-02'])
  expect(await codes({ text: 'trees online' })).toEqual([])
  expect(await codes({ text: 'متطوعون' })).toEqual(['p-01'])
  expect(await codes({ text: ' nepal ' })).toEqual(['p-02'])
  expect(await codes({ text: '' })).toHaveLength(2)
})

it('names what it could not find, and says what was expected', async () => {
  await expect(codes({ group: ['LCD'] })).rejects.toThrow('no group LCD: /api/groups names them all')
  await expect(codes({ refArea: '405' })).rejects.toThrow('no area 405: /api/areas names them all')
  await expect(codes({ text: 'x'.repeat(101) })).rejects.toThrow('text: at most 100 letters')
  await expect(api.practices.byCode({ language: 'en', practice: 'p-03' })).rejects.toThrow(
    'no practice p-03: /api/practices names'
  )
})

const pointer = 'data/built/current'

describe.runIf(existsSync(pointer))('in the shipped release', () => {
  const api = createCaller(createContext(openDatabase(existsSync(pointer) ? currentRelease(pointer) : ':memory:')))

  it('all practices stand in all six languages, a unit beside every figure', async () => {
    for (const language of languages) {
      const practices = await api.practices.list({ language })
      expect([language, practices.length]).toEqual([language, 70])
      for (const { practice, title, summary, figure, source, place, refArea, areaGroup } of practices) {
        expect([practice, title.length > 0, summary.length > 0]).toEqual([practice, true, true])
        expect([practice, figure === null || figure.unit.length > 0]).toEqual([practice, true])
        expect([practice, source.address]).toEqual([practice, expect.stringMatching(/^https?:/)])
        expect([practice, place !== null]).toEqual([practice, refArea !== null || areaGroup !== null])
      }
    }
  })

  it('there is a practice for Goal 5 in Asia', async () => {
    const practices = await api.practices.list({ language: 'ar', goal: ['5'], group: ['142'] })
    expect(practices.length).toBeGreaterThan(0)
    expect(practices.every(({ goals }) => goals.includes('5'))).toBe(true)
  })
})
