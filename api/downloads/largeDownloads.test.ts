import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ages, sexes, volunteerTypes } from '../../data/structure/codelists.ts'
import { readCsv } from '../sample/readFiles.ts'
import { sampleRelease } from '../sample/sampleRelease.ts'
import { serveSample } from '../sample/serveSample.ts'
import { releaseColumns } from './releaseCsv.ts'

/** Every breakdown of three areas, with gaps, flags, breaks, awkward texts and awkward numbers; Nepal lacks a year. */
const awkward = ['made up', '=1+1', "'-2", 'a "b", c', 'two\nlines', '\ttab', '-', 'é 志']
const figures = [1, 1 / 3, 1e21, 0.1 + 0.2, 5e-324, 123456789012345, 1e15, -0, -3.5, 2 ** 53, 0]
const rows = ['404', '524', '076'].flatMap((refArea, a) =>
  sexes.flatMap((sex, s) =>
    ages.flatMap((age, g) =>
      volunteerTypes.flatMap((volunteerType, t) =>
        ['_T', '3', '13'].flatMap((goal, d) =>
          [2015, 2016, 2017, 2018, 2019, 2020]
            .filter((year) => refArea !== '524' || year !== 2018 || goal !== '3')
            .map((timePeriod) => {
              const n = ((a * 3 + s) * 4 + g) * 3 + t + d * 7 + timePeriod
              const isValue = n % 5 !== 0
              return {
                ...{ refArea, sex, age, volunteerType, goal, timePeriod },
                obsValue: isValue ? figures[n % figures.length]! : null,
                obsStatus: isValue ? (n % 13 === 0 ? ('B' as const) : ('A' as const)) : ('O' as const),
                flag: isValue && n % 17 === 0 ? 'jump dominates' : null,
                source: isValue ? awkward[n % 23 === 0 ? n % awkward.length : 0]! : null,
                originalValue: n % 29 === 0 ? awkward[n % awkward.length]! : null,
                lower: n % 31 === 0 ? figures[n % figures.length]! : null,
              }
            })
        )
      )
    )
  )
)
const { db, release } = await sampleRelease(rows)
let served: Awaited<ReturnType<typeof serveSample>>
/** Serves a file of more than any socket takes at once. */
let bounded: typeof served
beforeAll(async () => {
  const settings = { mostDownloads: 2, stalledAfter: 300, trustProxy: 'loopback' }
  const large = await sampleRelease(rows)
  large.sqlite.exec(`insert into observation
    with recursive copy(n) as (select 1 union all select n + 1 from copy where n < 80)
    select dataset, series, ref_area, time_period + 10 * n, sex, age, volunteer_type, goal, obs_value, obs_status,
      missing_reason, flag, source, survey, time_detail, original_value, lower, upper, comment from observation, copy`)
  const assets = `${tmpdir()}/not-built`
  served = await serveSample({ db, release, assets })
  bounded = await serveSample({ db: large.db, release, assets, settings })
})
afterAll(() => Promise.all([served.close(), bounded.close()]))

it('has every observation of the release in one file, as it stands there', async () => {
  const { body, headers } = await served.ask('/download/release.csv')
  expect(headers['content-disposition']).toBe(`attachment; filename="volunteering_${release}.csv"`)
  const numbers = ['time_period', 'obs_value', 'lower', 'upper']
  const read = readCsv(body, (column) => numbers.includes(column))
  expect(Object.keys(read[0]!)).toEqual([...releaseColumns])
  expect(read).toHaveLength(rows.length)
  const key = (row: Record<string, unknown>) =>
    [row.ref_area, row.time_period, row.sex, row.age, row.volunteer_type, row.goal].join(' ')
  const byKey = new Map(read.map((row) => [key(row), row]))
  for (const row of rows) {
    const { refArea, timePeriod, volunteerType, obsValue, originalValue, ...rest } = row
    const found = byKey.get(key({ ...rest, ref_area: refArea, time_period: timePeriod, volunteer_type: volunteerType }))
    expect([found?.obs_value, found?.source, found?.original_value]).toEqual([
      obsValue === null ? null : obsValue + 0,
      row.source,
      originalValue,
    ])
  }
})

it('lets go who leaves, at once, and counts it', async () => {
  const reader = await stall('/download/release.csv')
  expect(await downloads()).toBe(1)
  reader.destroy()
  await expect.poll(downloads, { timeout: 1000, interval: 20 }).toBe(0)
})

it('refuses more files than may be written at once, sooner for one address, says when to come again, and lets go who stopped reading', async () => {
  const waiting = [await stall('/download/release.csv', '192.0.2.1')]
  const again = await bounded.ask('/download/observations.csv?series=VOLUNTEERS', { 'x-forwarded-for': '192.0.2.1' })
  expect([again.status, JSON.parse(again.text).detail]).toEqual([
    429,
    'a file for this address is being written already: ask again in half a minute',
  ])
  waiting.push(await stall('/download/release.csv', '192.0.2.2'))
  const { status, text, headers } = await bounded.ask('/download/observations.csv?series=VOLUNTEERS')
  expect([status, headers['retry-after'], JSON.parse(text).detail]).toEqual([
    503,
    '30',
    '2 files are being written already: ask again in half a minute',
  ])
  await expect.poll(downloads, { timeout: 20_000 }).toBe(0)
  for (const one of waiting) one.destroy()
})

const downloads = async () => JSON.parse((await bounded.ask('/health')).text).downloads as number

/** A reader who asks and then takes nothing. */
async function stall(path: string, address = '192.0.2.1') {
  const sent = request(`${bounded.address}${path}`, { headers: { 'x-forwarded-for': address } })
  sent.on('error', () => {}).end()
  await new Promise<void>((resolve) =>
    sent.once('response', (response) => resolve(void response.pause().on('error', () => {})))
  )
  return sent
}
