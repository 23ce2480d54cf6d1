import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileEndings, fileFormats } from '../../../data/structure/fileFormats.ts'
import { messagesOf } from '../../../data/wording/messagesOf.ts'
import { openChromium } from '../../browser/chromium.ts'
import { openPage, type Seen } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'
import { settled } from '../../browser/settled.ts'
import { unfold } from '../../browser/unfold.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

it.each([
  { language: 'en', later: 'later IFRC file' },
  { language: 'ar', later: 'ملف لاحق للاتحاد الدولي' },
] as const)(
  'says in $language that Jordan did not report in 2020, its last figure, and the later 770 apart',
  async ({ language, later }) => {
    const { page, complaints } = await open(`/${language}/areas/JOR`)
    const words = messagesOf(language)
    const found = await textOf(page, 'h1')
    expect(found).toContain(words['missing.not_reported'])
    for (const figure of ['737', '2019', '2020']) expect(found).toContain(figure)
    expect(await page.locator('.great-figure data').textContent()).toBe('0.07')
    expect(await page.locator('.year-boxes .given').count()).toBe(4)
    expect(await textOf(page, '.profile-tiles')).toContain('125–140')
    const second = await textOf(page, '.second-reading')
    for (const part of [later, '770', '2020', words['status.P']]) expect(second).toContain(part)
    expect(complaints).toEqual([])
  }
)

it('stands each of its series once, zeros too, with its Goals, its year and its source, and names Goals without any', async () => {
  const { page } = await open('/en/areas/JOR')
  await page.locator('.fold summary', { hasText: 'more indicators' }).click()
  const names = await page.locator('.area-card h3').allTextContents()
  expect(names).toHaveLength(26)
  expect(new Set(names).size).toBe(26)
  for (const card of await page.locator('.area-card').all())
    expect(await card.locator('.source-mark a, .spark').count()).toBe(2)
  const zero = page.locator('.area-card', { hasText: 'migration' })
  expect(await zero.locator('data').getAttribute('value')).toBe('0')
  expect(await zero.locator('.card-goals a').count()).toBe(3)
  expect(await page.locator('.goals-without a').evaluateAll((all) => all.map((link) => link.textContent))).toContain(
    '4 Quality education'
  )
})

it.each(['USA', 'TUV', 'JP-13', '001'])('takes all figures of %s away in one file', async (area) => {
  const { page } = await open(`/en/areas/${area}`)
  await unfold(page)
  await page.locator('.acts button', { hasText: 'Download' }).click()
  const files = page.locator('.acts .files a')
  await files.first().waitFor()
  const addresses = await files.evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
  const answers = await Promise.all(addresses.map((address) => page.request.get(server.address + address)))
  expect(answers.map((answer) => [answer.status(), answer.headers()['content-type']!.split(';')[0]])).toEqual(
    fileEndings.map((format) => [200, fileFormats[format].type.split(';')[0]])
  )
  const text = await answers[0]!.text()
  for (const name of await page.locator('.area-card h3').allTextContents()) expect(text).toContain(name.split('"')[0])
})

it("gives Kenya's 161,622 of 2020 and 3.11 per 1,000 with their source, and marks no peer as better", async () => {
  const { page } = await open('/en/areas/KEN')
  const card = page.locator('.area-card', { hasText: '161,622' })
  expect(await card.textContent()).toContain('3.11')
  const source = await card.locator('.source-mark a').getAttribute('href')
  await card.locator('.source-mark a').click()
  expect(await page.locator(source!).isVisible()).toBe(true)
  expect(await page.locator(source!).textContent()).toContain('Federation-wide Databank')
  expect(await textOf(page, '.profile-tiles')).toContain('If every figure may be larger or smaller by 39%')
  expect(await page.locator('.area-peers tbody tr').count()).toBe(10)
  await page.locator('.fold summary', { hasText: 'All figures' }).click()
  const row = page.locator('.area-figures tr', { hasText: '161,622' })
  expect(await row.locator('data').first().getAttribute('value')).not.toBe('161622')
  expect(await row.locator('data[value="161622"]').isVisible()).toBe(true)
})

it.each(['en', 'ar'] as const)(
  'sets women and men of Brazil on one line in %s, with the gap and its source',
  async (language) => {
    const { page } = await open(`/${language}/areas/BRA`)
    const one = page.locator('.women-men li')
    expect(await one.locator('data').evaluateAll((all) => all.map((data) => (data as HTMLDataElement).value))).toEqual([
      '4.668',
      '3.215',
    ])
    expect(await one.locator('.women, .men').evaluateAll((all) => all.map((mark) => mark.tagName))).toEqual([
      'circle',
      'path',
    ])
    expect((await one.textContent())!).toContain('1.5')
    expect(await one.locator('.source-mark a').count()).toBe(1)
    const { page: jordan } = await open(`/${language}/areas/JOR`)
    expect(await textOf(jordan, '.women-men')).toContain(messagesOf(language)['missing.no_figure_here'])
  }
)

it.each(['en', 'ar'] as const)(
  'sets in %s the count of a movement beside that of a survey, with both sources, and remarks on half or more',
  async (language) => {
    const { page, complaints } = await open(`/${language}/areas/KEN`)
    const row = page.locator('.area-coherence tbody tr')
    const said = (await row.textContent())!.replace(/[\u200e\u2066-\u2069]/g, '')
    for (const part of ['2016', '82,000', '117,823', '70%', messagesOf(language)['flag.coherence']])
      expect(said).toContain(part)
    const sources = await row
      .locator('.source-mark a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('title')!))
    expect(sources.map((title) => /FDRS|ILOSTAT/.exec(title)?.[0])).toEqual(['FDRS', 'ILOSTAT'])
    expect(complaints).toEqual([])
  }
)

it('lights a peer in the picture and in the list, whichever is pointed at', async () => {
  const { page } = await open('/en/areas/JOR')
  await page.locator('.area-peers tr', { hasText: 'Serbia' }).hover()
  await page.locator('.profile-beside .chart-plot .lit').first().waitFor()
  expect(await page.locator('.chart-plot text.lit').textContent()).toContain('Serbia')
})

it.each(['en', 'ar'] as const)(
  'shows in %s by one act which members of ESCWA did not report in 2019',
  async (language) => {
    const { page, complaints } = await open(`/${language}/areas/ESCWA`)
    await page.locator('.region-years a', { hasText: '2019' }).click()
    await page.waitForURL(/endPeriod=2019/)
    const said = await page.locator('.region-silent dl').textContent()
    const names = { en: ['Algeria', 'Kuwait', 'Saudi Arabia'], ar: ['الجزائر', 'الكويت', 'المملكة العربية السعودية'] }
    for (const name of names[language]) expect(said).toContain(name)
    expect(said).not.toContain(language === 'en' ? 'Jordan' : 'الأردن')
    expect(await page.locator('.region-silent dt').first().textContent()).toContain('8')
    expect(complaints).toEqual([])
  }
)

it('draws members of ESCWA as arrows, those whose change cannot be said below with the reason, and the group with and without flagged', async () => {
  const { page } = await open('/en/areas/ESCWA')
  const told = [...(await textOf(page, 'h1')).matchAll(/\d+/g)].map(([number]) => Number(number))
  const picture = page.locator('section:has(> #arrows-title) .chart-plot:visible')
  const counted = (selector: string) => picture.locator(`.${selector} > *`).count()
  expect(told).toEqual([7, 9, 4])
  expect(await counted('starts')).toBe(told[0]! + told[1]!)
  expect(await picture.locator('.reasons').textContent()).toContain('a value is flagged')
  expect(await counted('year-boxes')).toBe(4)
  expect(await page.locator('section:has(> #whole-title)').textContent()).toContain('Without flagged (8 of 20)')
  await page.locator('.fold > summary').click()
  expect(await page.locator('.region tbody tr').count()).toBe(21)
  await page.getByRole('button', { name: 'Download' }).click()
  const file = page.locator('a[href*="observations.csv"]:not([href*=shape])')
  const rows = await (await page.request.get(server.address + (await file.getAttribute('href')))).text()
  expect(rows.trim().split('\n')).toHaveLength(1 + 21 * 5)
})

it.each([
  ['JOR', 1440],
  ['JOR', 390],
  ['ESCWA', 1440],
  ['ESCWA', 390],
])('shows a picture of %s on the first screen at %i pixels', async (area, width) => {
  const { page } = await open(`/en/areas/${area}`, { width })
  const tops = await page
    .locator('main svg:visible:not(.swatch)')
    .evaluateAll((all) => all.filter((one) => one.clientWidth > 100).map((one) => one.getBoundingClientRect().top))
  expect(Math.min(...tops)).toBeLessThan(844 - 150)
})

it.each(['JOR', 'USA', 'CAN', 'GBR', 'JPN', 'BRA', 'INCOME_H', 'SDG_150_021'])(
  'is no longer than three screens, unless something is unfolded: %s',
  async (area) => {
    const { page } = await open(`/en/areas/${area}`, { width: 1440 })
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2700)
  }
)

it('says what is wrong with a code, and knows a part of an area', async () => {
  const page = await browser.newPage()
  await page.goto(`${server.address}/en/areas/XXQ`)
  await page.getByRole('heading', { name: 'There is no such country, area or group' }).waitFor()
  const { page: state } = await open('/en/areas/US-CA')
  expect(await state.getByRole('link', { name: 'United States of America' }).getAttribute('href')).toBe('/en/areas/840')
  expect(await state.locator('.area-card').count()).toBe(2)
  const { page: none } = await open('/en/areas/VAT')
  expect(await textOf(none, 'h1')).toContain('not applicable')
  expect(await none.locator('.area-card, .chart').count()).toBe(0)
})

it.each(['en', 'ar'] as const)(
  'opens in %s the prefectures of Japan from its page, with a dot each',
  async (language) => {
    const { page, complaints } = await open(`/${language}/areas/JPN?series=VOLUNTEER_RATE_FIELD_NATURE`)
    const parts = page.locator('.fold:has(.map-place)')
    expect(await parts.locator('.area-groups a').count()).toBe(47)
    await page.locator('.map-place').scrollIntoViewIfNeeded()
    await page.locator('.map-place figure svg').waitFor()
    expect(await page.locator('.map-table tbody tr').count()).toBe(47)
    expect(await page.locator('.map-choices select').last().inputValue()).toBe('2016')
    expect(await page.locator('.map-choices select').first().inputValue()).toBe('VOLUNTEER_RATE_FIELD_NATURE')
    await parts.locator('.area-groups a').nth(12).click()
    await page.getByText('東京都').waitFor()
    expect(page.url()).toContain(`/${language}/areas/JP-13`)
    expect(complaints).toEqual([])
  }
)

/** With much and with little; each in a language of its own, the longest in those that need most room. */
const briefs = [
  ...[['JOR', 'ar'] as const, ['BRA', 'es'] as const, ['JPN', 'ru'] as const, ['USA', 'ru'] as const],
  ...[['CHN', 'zh'] as const, ['IND', 'en'] as const, ['TUV', 'fr'] as const, ['KEN', 'en'] as const],
  ...[['PSE', 'ar'] as const, ['VAT', 'es'] as const, ['DEU', 'fr'] as const, ['RUS', 'ru'] as const],
  ...[['CAN', 'ru'] as const, ['USA', 'fr'] as const, ['GBR', 'ru'] as const],
]

it.each(briefs)('prints the brief of %s in %s on at most two sheets of A4 and of Letter', async (area, language) => {
  const { page } = await open(`/${language}/areas/${area}`)
  await settled(page)
  for (const format of ['A4', 'Letter']) {
    const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    expect([format, sheets!.length <= 2]).toEqual([format, true])
  }
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.brief-foot').isVisible()).toBe(true)
  expect(await textOf(page, '.brief-foot')).toContain(`/${language}/areas/${area}`)
  const folded = await page.locator('.fold:not(.screen-only)').all()
  for (const fold of folded) expect(await fold.locator(':scope > :not(summary)').last().isVisible()).toBe(true)
})

const open = (path: string, seen: Seen = {}) =>
  openPage(browser, `${server.address}${path}`, { ...seen, ready: 'article h1' })

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().textContent())!.replace(/[\u200e\u2066-\u2069]/g, '')
