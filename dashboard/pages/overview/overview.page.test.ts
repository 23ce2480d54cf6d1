import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { messagesOf } from '../../../data/wording/messagesOf.ts'
import { openChromium } from '../../browser/chromium.ts'
import { openPage } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const readers = [
  { language: 'en', jordan: 'Jordan', nepal: 'Nepal', asia: 'Asia' },
  { language: 'ar', jordan: 'الأردن', nepal: 'نيبال', asia: 'آسيا' },
] as const

it.each(readers)('shows the world in a year, who reported, and how all spread, $language', async ({ language }) => {
  const { page, complaints } = await start(language)
  const told = async (selector: string) =>
    [...(await page.locator(selector).first().textContent())!.matchAll(/\d[\d.]*/g)].map(([number]) => number)
  expect((await told('.finding')).slice(0, 4)).toEqual(['2020', '166', '195', '0.94'])
  await page.locator('.year-strip button', { hasText: '2019' }).click()
  await page.waitForURL(/endPeriod=2019/)
  expect((await told('.finding')).slice(0, 3)).toEqual(['2019', '149', '195'])
  expect(await told('.tile h3')).toEqual(['2019', '149', '195'])
  expect(await page.locator('.squares.rose rect').count()).toBe(61)
  // Neither a zero nor a survey stands without what it is: 149 reported, some of them flagged, one of them nothing.
  const dots = await page.locator('.spread circle').count()
  expect((await told('.tile:nth-of-type(2) .hint')).at(-1)).toBe(String(dots))
  expect(await page.locator('.overview-first .origin').textContent()).toMatch(/FDRS.*(United Nations|الأمم المتحدة)/s)
  expect(await page.locator('.overview-tiles .origin').textContent()).toMatch(/ILO/)
  expect(complaints).toEqual([])
})

it.each(readers)('sets Jordan in the range of Western Asia, once it is chosen, $language', async (reader) => {
  const { page } = await start(reader.language)
  await page.locator('.your-country select').selectOption('400')
  const panel = page.locator('.your-country')
  await panel.locator('.country-figure', { hasText: '0.07' }).waitFor()
  const said = (await panel.textContent())!.replace(/[\u2066-\u2069]/g, '')
  for (const part of [messagesOf(reader.language)['missing.not_reported'], '4.90', '1.43', '125–140', '2019'])
    expect(said).toContain(part)
  expect(new URL(page.url()).search).toBe('')
  const shared = await openPage(browser, `${server.address}/${reader.language}?areas=422`, { ready: '.country-figure' })
  expect(await shared.page.locator('.country-figure').textContent()).toContain('2.41')
})

it('counts seventeen Goals and every sub-region, and says where a region is withheld', async () => {
  const { page } = await start('en')
  expect(await page.locator('.overview-goals li').count()).toBe(17)
  expect(await page.locator('.overview-goals li', { hasText: 'Climate action' }).textContent()).toContain('186')
  const central = page.locator('.region-tile', { hasText: 'Central Asia' })
  expect(await central.textContent()).toMatch(/withheld \(4\d\u00a0?% of the population\)/)
  expect(await central.locator('.whole').count()).toBe(0)
})

it.each(readers)(
  'leads to a practice for Goal 5 in Asia in three steps, $language',
  async ({ language, nepal, asia }) => {
    const { page } = await start(language)
    await page.locator('main a[href$="/practices"]').click()
    await page.locator('.practice').first().waitFor()
    await page.locator('.practice-choice select').first().selectOption('5')
    await page.locator('.popover .chooser').first().click()
    await page
      .locator('summary', { hasText: messagesOf(language)['classification.m49_region'] })
      .first()
      .click()
    await page.getByRole('checkbox', { name: new RegExp(`^${asia}`) }).click()
    await page.waitForURL(/goal=5/)
    await page.waitForURL(/group=142/)
    await page.keyboard.press('Escape')
    await page.locator('.practice', { hasText: nepal }).waitFor()
    expect(await page.locator('.popover .chooser').first().textContent()).toBe(asia)
    const text = (await page.locator('.practice').allTextContents()).join()
    expect(text).toContain(nepal)
    expect(text).toContain('9,805')
    expect(await page.locator('.practice-source a').first().getAttribute('href')).toMatch(/^https?:/)
  }
)

it.each(readers)(
  'finds goals, areas, series and practices in any language, $language',
  async ({ language, jordan }) => {
    const { page, complaints } = await start(language)
    const field = page.getByRole('searchbox')
    await field.fill('约旦')
    await page.getByRole('link', { name: jordan }).first().waitFor()
    await field.fill('climat')
    await page.locator('.search-found a[href$="/goals/13"]').waitFor()
    await field.fill('zzzzzz')
    await page.locator('.search-found').waitFor({ state: 'detached' })
    await field.fill('13')
    await page.locator('.search-found a[href$="/goals/13"]').waitFor()
    await field.press('Enter')
    await page.waitForURL(/\/goals\/13$/)
    expect(complaints).toEqual([])
  }
)

it('paints without the code of charts, and every question leads to a page that is there', async () => {
  const { page } = await start('en')
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(loaded.filter((name) => /trendChart|smallMultiples|TrendsBody|CompareBody|LinesTable/.test(name))).toEqual([])
  const links = await page.locator('main a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  expect(links.length).toBeGreaterThan(25)
  for (const link of new Set(links)) expect([link, (await page.request.get(link)).status()]).toEqual([link, 200])
})

async function start(language: string) {
  const opened = await openPage(browser, `${server.address}/${language}`, { ready: '.your-country select' })
  return opened
}
