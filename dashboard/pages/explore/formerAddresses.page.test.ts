import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())

/** Each address of the three pages before the explorer that stood in a test, the README, a text or a citation of ours. */
const former = [
  'compare',
  'compare?group=ESCWA&series=VOLUNTEERS&measure=per_1000',
  'compare?group=ESCWA,019&series=VOLUNTEERS',
  'compare?series=STAFF&show=with_values',
  'compare?series=VOLUNTEERS&areas=404&startPeriod=2020&endPeriod=2020',
  'compare?series=VOLUNTEERS&areas=404,076&measure=per_1000&sort=-2020&release=2026.1-ad40039ef091',
  'compare?series=VOLUNTEERS&areas=404,UA,400&sex=F&utm_source=mail',
  'compare?series=VOLUNTEERS&group=ESCWA',
  'compare?series=VOLUNTEERS&group=ESCWA&sort=-name&show=with_values&columns=2016,2020,change',
  'compare?series=VOLUNTEERS&group=INCOME_LM,202&sort=-change',
  'compare?series=VOLUNTEERS&text=guinea',
  'compare?series=VOLUNTEERS&measure=index&group=030&sort=2020',
  'compare?series=VOLUNTEERS,STAFF&group=ESCWA&endPeriod=2019',
  'relation',
  'relation?goal=3',
  'relation?goal=14',
  'relation?goal=3&areas=404',
  'trends',
  'trends?areas=384',
  'trends?areas=404&series=VOLUNTEERS',
  'trends?group=034',
  'trends?series=',
  'trends?series=STAFF',
  'trends?series=UN_VOLUNTEERS&areas=404,001',
  'trends?series=VOLUNTEERS&areas=404&startPeriod=2020&endPeriod=2020',
  'trends?series=VOLUNTEERS&areas=404,076&release=2026.1-ad40039ef091',
  'trends?series=VOLUNTEERS&areas=404,400,356&measure=per_1000',
  'trends?series=VOLUNTEERS&group=034',
  'trends?series=VOLUNTEER_RATE&areas=400',
  'trends?series=VOLUNTEER_RATE&areas=554,756&volunteerType=ORG&startPeriod=2010',
  'trends?series=VOLUNTEER_RATE&areas=076&sex=M,F',
  'trends?series=VOLUNTEER_RATE&group=150&aggregate=whoever_reported',
  'trends?series=VOLUNTERS&areas=KEN,400',
  'trends?series=VOLUNTERS',
]

const views: Record<string, string> = { trends: 'Lines', compare: 'Table', relation: 'Scatter' }

it.each(former)('leads from /%s to the explorer, with all that it said', async (address) => {
  const [page, search = ''] = address.split('?') as [string, string?]
  const moved = await fetch(`${server.address}/en/${address}`, { redirect: 'manual' })
  expect(moved.status).toBe(308)
  const there = new URL(moved.headers.get('location')!, server.address)
  expect(there.pathname).toBe('/en/explore')
  const said = new URLSearchParams(search)
  // Compare showed the areas that are in its group too, which a list of just these says.
  if (page === 'compare' && said.has('areas') && said.has('group')) said.delete('group')
  // What a link tracker added says nothing of the view.
  said.delete('utm_source')
  expect(there.searchParams.has('utm_source')).toBe(false)
  for (const [parameter, value] of said)
    expect([parameter, there.searchParams.get(parameter)]).toEqual([parameter, value])
  const answer = await fetch(there)
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(html).toMatch(new RegExp(`<a [^>]*aria-current="page"[^>]*>${views[page]}</a>`))
  expect(html).toMatch(/<h1[^>]*>(<t-t>)?[^<]/)
})

it.each(['README.md', 'CHANGELOG.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])(
  'names in %s no address that is not there',
  async (file) => {
    const named = readFileSync(file, 'utf8').matchAll(
      /(?:^|[\s`(])\/((?:en|fr|es|ar|zh|ru)?\/?[a-z][a-z/-]*\?[\w=&,.-]+)/g
    )
    for (const [, address] of named) {
      const answer = await fetch(`${server.address}/${address}`)
      await answer.body?.cancel()
      expect([address, answer.status]).toEqual([address, 200])
    }
  }
)
