import { expect, it } from 'vitest'
import { createContext } from '../context.ts'
import { createCaller } from '../router.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'

it('gives every series of an area with its years, the last figure per 1,000, and its sources', async () => {
  const api = await apiWith(
    { refArea: '404', timePeriod: 2019, obsValue: 50 },
    { refArea: '404', timePeriod: 2020, obsValue: null },
    { refArea: '404', timePeriod: 2019, obsValue: 10_000, series: 'POP_TOTAL' }
  )
  const profile = await api.areas.profile({ language: 'en', area: 'ken' })
  if (profile.kind !== 'area') throw new Error('not an area')

  expect(profile.area).toMatchObject({ refArea: '404', iso3: 'KEN', name: 'Kenya' })
  expect(profile.figures.map(({ series, per1000 }) => [series.series, per1000])).toEqual([
    ['VOLUNTEERS', { timePeriod: 2019, value: 5 }],
    ['POP_TOTAL', null],
  ])
  expect(profile.figures[0]!.cells.map(({ timePeriod, obsValue }) => [timePeriod, obsValue])).toEqual([
    [2016, null],
    [2017, null],
    [2018, null],
    [2019, 50],
    [2020, null],
  ])
  expect(profile.figures[0]!.cells[4]).toMatchObject({ missingReason: 'not_reported', obsStatus: 'O' })
  expect(profile.sources).toMatchObject([{ dataset: 'made_up', publisher: 'publisher en', licence: null }])
})

it('names what has no figure, with the reason, and nothing that never looked there', async () => {
  const api = await apiWith(
    { refArea: '404', timePeriod: 2020, obsValue: null, series: 'VOLUNTEER_RATE', volunteerType: 'ORG' },
    { refArea: '404', timePeriod: 2020, obsValue: null, series: 'VOLUNTEER_RATE' },
    {
      refArea: '404',
      timePeriod: 2020,
      obsValue: null,
      comment: 'counted_in:356' as never,
      missingReason: 'in_another',
      obsStatus: 'K',
    }
  )
  const profile = await api.areas.profile({ language: 'ar', area: '404' })
  if (profile.kind !== 'area') throw new Error('not an area')

  expect(profile.gaps).toEqual([
    {
      series: { series: 'VOLUNTEERS', dataset: 'made_up', name: 'VOLUNTEERS ar' },
      missingReason: 'in_another',
      comment: 'counted_in:356',
    },
    {
      series: { series: 'VOLUNTEER_RATE', dataset: 'made_up', name: 'VOLUNTEER_RATE ar' },
      missingReason: 'not_reported',
      comment: null,
    },
  ])
  expect(profile.names).toEqual({ '404': 'Kenya ar', '356': 'India ar' })
})

it('gives a type of volunteering where the whole is not published, and no gap beside it', async () => {
  const api = await apiWith(
    { refArea: '404', timePeriod: 2018, obsValue: 12.4, series: 'VOLUNTEER_RATE', volunteerType: 'ORG' },
    { refArea: '404', timePeriod: 2018, obsValue: null, series: 'VOLUNTEER_RATE' }
  )
  const profile = await api.areas.profile({ language: 'en', area: '404' })
  expect(profile).toMatchObject({ figures: [{ volunteerType: 'ORG' }], gaps: [] })
})

it('says who is in a group', async () => {
  const profile = await (await apiWith()).areas.profile({ language: 'fr', area: '034' })
  expect(profile).toMatchObject({
    kind: 'group',
    group: { areaGroup: '034', classification: 'm49_sub_region', areas: 2 },
    members: [{ iso3: 'NPL' }, { iso3: 'IND' }],
  })
})

it('takes ISO codes of two letters, and refuses what is neither with what bears the name', async () => {
  const api = await apiWith()
  await expect(api.areas.profile({ language: 'en', area: 'KEM' })).rejects.toThrow(
    'there is no KEM; give an ISO or M49 code'
  )
  await expect(api.areas.profile({ language: 'en', area: 'kenya' })).rejects.toThrow('did you mean KEN (Kenya)?')
  await expect(api.areas.profile({ language: 'en', area: 'kenya-fr' })).rejects.toThrow('did you mean KEN (Kenya)?')
  expect(await api.areas.profile({ language: 'en', area: 'ke' })).toMatchObject({ area: { refArea: '404' } })
  await expect(api.areas.peers({ language: 'en', area: '034' })).rejects.toThrow('only countries and areas of M49 have')
})

it('gives peers with what they share, their lines per 1,000, and why there is no rank', async () => {
  const people = (refArea: string, obsValue: number) => ({ refArea, timePeriod: 2020, obsValue, series: 'POP_TOTAL' })
  const api = await apiWith(
    { refArea: '524', timePeriod: 2020, obsValue: 30 },
    { refArea: '356', timePeriod: 2020, obsValue: 60 },
    { refArea: '404', timePeriod: 2020, obsValue: 90 },
    ...[people('524', 10_000), people('356', 15_000), people('404', 10_000)]
  )
  const peers = await api.areas.peers({ language: 'en', area: 'NPL' })

  expect(peers.peers).toEqual([{ refArea: '356', iso3: 'IND', reasons: ['sub_region', 'population'] }])
  expect(peers.lines.map(({ refArea, cells }) => [refArea, cells.at(-1)!.measureValue])).toEqual([
    ['524', 3],
    ['356', 4],
  ])
  expect([peers.band, peers.noBandReason]).toEqual([null, 'too_few'])
  expect(peers.names).toEqual({ '524': 'Nepal', '356': 'India' })
})

async function apiWith(...rows: Parameters<typeof sampleRelease>[0]) {
  const { db } = await sampleRelease(rows)
  return createCaller(createContext(db))
}
