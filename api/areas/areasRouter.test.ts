import { expect, it } from 'vitest'
import { type AreaLevel, areaLevels } from '../../data/structure/codelists.ts'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

const { db } = await sampleRelease([{ refArea: '404', timePeriod: 2020, obsValue: 1 }])
const api = createCaller(createContext(db))

it('lists areas in default order, their codes kept as text, with the groups that they belong to', async () => {
  const areas = await api.areas.list({ language: 'en' })
  expect(areas.map(({ refArea }) => refArea)).toEqual(['404', '524', '356', '400', '076'])
  expect(areas[1]).toEqual({
    ...{ refArea: '524', iso3: 'NPL', iso2: 'NP', name: 'Nepal', position: 2, groups: ['LDC', '034'] },
    ...{ level: 'country', parent: null, dataset: null, ownName: null, ownLanguage: null },
  })
})

it('lists areas of other levels only where they are asked for, after the countries', async () => {
  const state = {
    refArea: 'BR-SP',
    iso: null,
    iso2: null,
    subRegion: '',
    position: 6,
    parent: '076',
    dataset: 'made_up',
    ownName: null,
    ownLanguage: null,
  }
  const { db } = await sampleRelease([])
  await db
    .insertInto('geographicArea')
    .values({ ...state, level: 'subnational' })
    .execute()
  await db.insertInto('geographicAreaText').values({ refArea: 'BR-SP', language: 'en', name: 'São Paulo' }).execute()
  const api = createCaller(createContext(db))
  const list = async (levels?: AreaLevel[]) => (await api.areas.list({ language: 'en', levels })).at(-1)
  expect((await list())?.refArea).toBe('076')
  expect(await list([...areaLevels])).toMatchObject({
    name: 'São Paulo',
    level: 'subnational',
    parent: '076',
    groups: [],
  })
  expect((await api.areas.names()).at(-1)?.refArea).toBe('076')
  expect((await api.release.current()).areas).toBe(5)
})

it('gives the names of an area in all six languages', async () => {
  expect((await api.areas.names()).at(-1)).toMatchObject({
    refArea: '076',
    iso3: 'BRA',
    names: { en: 'Brazil', ru: 'Brazil ru' },
  })
})

it('places every area that has a place, in default order, and says on whose word', async () => {
  const positions = await api.areas.positions()
  expect(positions.map(({ refArea }) => refArea)).toEqual(['404', '524', '356', '400', '076'])
  expect(positions[1]).toEqual({ refArea: '524', parent: null, latitude: 10, longitude: -20, source: 'made up' })
})

it('lists groups in order of classification, and counts their areas', async () => {
  const groups = await api.areas.groups({ language: 'en' })
  expect(groups.map(({ areaGroup, areas }) => [areaGroup, areas])).toEqual([
    ['034', 2],
    ['145', 1],
    ['LDC', 1],
  ])
})

it('counts how many series touch each goal', async () => {
  const goals = await api.goals.list({ language: 'ar' })
  expect(goals.map(({ goal, name, series }) => [goal, name, series])).toEqual([
    ['3', 'health ar', 1],
    ['13', 'climate ar', 0],
  ])
})

it('says which release is served and how much is in it', async () => {
  expect(await api.release.current()).toMatchObject({
    release: '2026.1-000000000000',
    observations: 1,
    areas: 5,
    series: 4,
  })
})

it('answers only in the six languages', async () => {
  await expect(api.areas.list({ language: 'de' as 'en' })).rejects.toThrow(
    'language: not one of ar, zh, en, es, fr, ru: "de"'
  )
})
