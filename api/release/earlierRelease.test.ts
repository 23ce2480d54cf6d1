import { tmpdir } from 'node:os'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, it } from 'vitest'
import type { Tables } from '../../data/tables.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'

const former = '2025.2-aaaaaaaaaaaa'
const { db, release } = await sampleRelease([
  { refArea: '404', timePeriod: 2019, obsValue: 100 },
  { refArea: '404', timePeriod: 2020, obsValue: 150 },
  { refArea: '400', timePeriod: 2019, obsValue: 30 },
])
await db.insertInto('formerRelease').values({ release: former }).execute()
await db
  .insertInto('formerDifference')
  .values([
    difference(1, { change: 'redefined', series: '', refArea: '', timePeriod: 0, said: 'the dataset: version: 1 → 2' }),
    difference(2, { refArea: '404', timePeriod: 2019, said: 'VOLUNTEERS 404 2019: 99 → 100' }),
    difference(3, { refArea: '400', timePeriod: 2019 }),
    difference(4, { refArea: '404', timePeriod: 2015 }),
    difference(5, { refArea: '404', timePeriod: 2020, sex: 'F' }),
    difference(6, { refArea: '404', timePeriod: 2020, change: 'withdrawn' }),
    difference(7, { series: 'VOLUNTEER_RATE', refArea: '404', timePeriod: 2020 }),
  ])
  .execute()
const { ask, close } = await serveSample({ db, release, assets: `${tmpdir()}/not-built` })
afterAll(close)

it('answers for an earlier release with this one, and says what differs in just the rows asked for', async () => {
  const answer = await ask(`/api/observations?series=VOLUNTEERS&areas=404&release=${former}`)
  const { release: said, askedRelease, differences, data } = JSON.parse(answer.text)
  expect([answer.status, said, askedRelease, data.lines.length]).toEqual([200, release, former, 1])
  expect(differences.counts).toEqual({ redefined: 1, added: 0, revised: 1, withdrawn: 1, described_otherwise: 0 })
  expect(differences.said).toBe(
    `release ${former} was asked for and ${release} answers: 1 redefined, 1 revised, 1 withdrawn`
  )
  expect(
    differences.differences.map((one: Record<string, unknown>) => [one.series, one.refArea, one.said])
  ).toContainEqual(['VOLUNTEERS', '404', 'VOLUNTEERS 404 2019: 99 → 100'])
  expect(answer.headers['cache-control']).toBe('no-cache')
})

it('says that nothing has changed in rows where nothing has', async () => {
  const { differences } = await json(`/api/coverage?series=VNR_PRESENTED&areas=356&release=${former}`)
  expect(differences.counts.redefined).toBe(1)
  await db.deleteFrom('formerDifference').where('position', '=', 1).execute()
  const { differences: none } = await json(`/api/coverage?series=VNR_PRESENTED&areas=524&release=${former}`)
  expect(none.said).toContain('in this nothing has changed')
})

it('refuses a release that it does not know, with those that it does', async () => {
  for (const unknown of ['2024.1-bbbbbbbbbbbb', '2027.1-000000000000'])
    for (const path of [
      '/api/goals?',
      '/api/observations?series=VOLUNTEERS&',
      '/download/observations.csv?series=VOLUNTEERS&',
    ]) {
      const { status, text } = await ask(`${path}release=${unknown}`)
      expect([status, text]).toEqual([
        400,
        expect.stringContaining(
          `no release ${unknown}: this server holds ${release} and knows what differs from ${former}`
        ),
      ])
    }
  expect((await ask('/api/goals?release=newest')).status).toBe(400)
})

it('names an unknown release among all that is wrong', async () => {
  const { problems } = (await json('/api/observations?series=VOLUNTERS&release=2024.1-bbbbbbbbbbbb')).error
  expect(problems.map(({ parameter }: { parameter: string }) => parameter)).toEqual(['release', 'series'])
})

it('says nothing of it where this release is asked for', async () => {
  expect(Object.keys(await json(`/api/goals?release=${release}`))).toEqual(['release', 'data'])
})

it('gives files of this release too, each row with its release, and says so in headers and description', async () => {
  const query = `series=VOLUNTEERS&areas=404&release=${former}`
  const file = await ask(`/download/observations.csv?${query}`)
  const rows: Record<string, string>[] = parse(file.text, { columns: true, bom: true })
  expect([file.status, new Set(rows.map((row) => row.release))]).toEqual([200, new Set([release])])
  expect([file.headers.release, file.headers['asked-release']]).toEqual([release, former])
  expect(file.headers['cache-control']).toBe('no-cache')
  const description = await json(`/download/observations.metadata.json?${query}`)
  expect([description.asked_release, description.differences.counts.revised]).toEqual([former, 1])
  expect(description.download).toContain(`release=${release}`)
})

const json = async (path: string) => JSON.parse((await ask(path)).text)

function difference(position: number, row: Partial<Tables['formerDifference']>): Tables['formerDifference'] {
  return {
    release: former,
    position,
    dataset: 'made_up',
    series: 'VOLUNTEERS',
    refArea: '',
    timePeriod: 0,
    sex: '_T',
    age: '_T',
    volunteerType: '_T',
    goal: '_T',
    change: 'revised',
    rowCount: 1,
    said: '',
    ...row,
  }
}
