import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { messagesOf } from '../../../data/wording/messagesOf.ts'
import { openChromium } from '../../browser/chromium.ts'
import { openPage, readTable, type Seen } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'
import { settled } from '../../browser/settled.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

it.each([
  { language: 'en', later: 'Second reading' },
  { language: 'ar', later: 'قراءة ثانية' },
] as const)(
  'says in $language that Jordan did not report in 2020, its last figure, and the later 770 apart',
  async ({ language, later }) => {
    const { page, complaints } = await open(`/${language}/areas/JOR`)
    const words = messagesOf(language)
    const sentence = await textOf(page, '.sentence')
    expect(sentence).toContain(words['missing.not_reported'])
    for (const figure of ['737', '2019', '0.07']) expect(sentence).toContain(figure)

    const second = await textOf(page, '.second-reading')
    for (const part of [later, '770', '2020', words['status.P']]) expect(second).toContain(part)

    const [volunteers] = (await readTable(page)).filter(({ cells }) => cells[0]?.value === '737')
    expect(volunteers!.cells[0]!.words).toContain(words['missing.not_reported'])
    expect(volunteers!.cells[1]!.shown).toBe('0.07')
    expect(complaints).toEqual([])
  }
)

it("gives Kenya's 161,622 of 2020 and 3.11 per 1,000 with their source, and marks no peer as better", async () => {
  const { page } = await open('/en/areas/KEN')
  await page.locator('.area-peers tbody tr').first().waitFor()
  const row = page.locator('.area-figures tr', { hasText: '161,622' })
  expect(await row.textContent()).toContain('3.11')
  const source = await row.locator('.source-mark a').getAttribute('href')
  expect(await page.locator(source!).textContent()).toContain('Federation-wide Databank')
  expect(await textOf(page, '.area-peers')).toContain(
    'if every figure may be larger or smaller by 39% (three of four figures of this indicator'
  )
  expect(await page.locator('.area-peers tbody tr').count()).toBe(11)
})

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

it.each(['en', 'ar'])('shows in %s which members of ESCWA did not report in 2019', async (language) => {
  const { page, complaints } = await open(`/${language}/areas/ESCWA`)
  const said = await page.locator('dl.years > div', { hasText: '2019' }).textContent()
  const names = { en: ['Algeria', 'Kuwait', 'Saudi Arabia'], ar: ['الجزائر', 'الكويت', 'المملكة العربية السعودية'] }
  for (const name of names[language as 'en']) expect(said).toContain(name)
  expect(said).not.toContain(language === 'en' ? 'Jordan' : 'الأردن')
  await page.locator('.whole table').nth(1).waitFor()
  expect(complaints).toEqual([])
})

it('says what is wrong with a code, and knows a part of an area', async () => {
  const page = await browser.newPage()
  await page.goto(`${server.address}/en/areas/XXQ`)
  await page.getByRole('heading', { name: 'There is no such area or group' }).waitFor()
  const { page: state } = await open('/en/areas/US-CA')
  expect(await state.getByRole('link', { name: 'United States of America' }).getAttribute('href')).toBe('/en/areas/840')
})

it.each(['en', 'ar'] as const)(
  'opens in %s the prefectures of Japan from its page, with a dot each',
  async (language) => {
    const { page, complaints } = await open(`/${language}/areas/JPN?series=VOLUNTEER_RATE_FIELD_NATURE`)
    const parts = page.locator('section:has(> #parts-title)')
    expect(await parts.getByRole('link').count()).toBe(47)
    await page.locator('.map-place').scrollIntoViewIfNeeded()
    await page.locator('.map-place figure svg').waitFor()
    expect(await page.locator('.map-table tbody tr').count()).toBe(47)
    expect(await page.locator('.map-choices select').last().inputValue()).toBe('2016')
    expect(await page.locator('.map-choices select').first().inputValue()).toBe('VOLUNTEER_RATE_FIELD_NATURE')
    await parts.getByRole('link').nth(12).click()
    await page.getByText('東京都').waitFor()
    expect(page.url()).toContain(`/${language}/areas/JP-13`)
    expect(complaints).toEqual([])
  }
)

it.each([
  ['en', 'KEN', 'A4'],
  ['en', 'KEN', 'Letter'],
  ['ar', 'JOR', 'A4'],
  ['ar', 'JOR', 'Letter'],
  ['zh', 'CHN', 'A4'],
  ['zh', 'CHN', 'Letter'],
  ['ru', 'USA', 'A4'],
  ['fr', 'USA', 'Letter'],
  ['ru', 'USA', 'Letter'],
  ['fr', 'GBR', 'Letter'],
  ['ru', 'JPN', 'Letter'],
  ['ru', 'BRA', 'A4'],
  ['ru', 'POL', 'Letter'],
  ['ru', 'FRA', 'Letter'],
])('prints the brief in %s for %s on at most two sheets of %s', async (language, area, format) => {
  const { page } = await open(`/${language}/areas/${area}`)
  await settled(page)
  const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(sheets!.length).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.brief-foot').isVisible()).toBe(true)
  expect(await textOf(page, '.brief-foot')).toContain(`/${language}/areas/${area}`)
  for (const part of ['.area-peers', '.area-gaps', '.area-sources'])
    expect(await page.locator(part).isVisible()).toBe(true)
})

const open = (path: string, seen: Seen = {}) =>
  openPage(browser, `${server.address}${path}`, { ...seen, ready: 'article h1' })

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().textContent())!.replace(/[\u2066-\u2069]/g, '')
