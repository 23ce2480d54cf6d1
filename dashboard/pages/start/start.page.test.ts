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

it.each(readers)('says three figures as they are, $language', async ({ language }) => {
  const { page, complaints } = await start(language)
  const numbers = await page.locator('.start-number').allTextContents()
  expect(numbers.map((text) => text.replace(/[^\d ,]+/g, ' ').trim())).toEqual([
    expect.stringMatching(/^166 +195$/),
    '161,622',
    expect.stringMatching(/^201 +205$/),
  ])
  expect(await page.locator('.start-figure').nth(1).textContent()).toContain('3.11')
  expect(complaints).toEqual([])
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
    await page.locator('.start-found a[href$="/goals/13"]').waitFor()
    await field.fill('zzzzzz')
    await page.locator('.start-found').waitFor({ state: 'detached' })
    await field.fill('13')
    await page.locator('.start-found a[href$="/goals/13"]').waitFor()
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
  const opened = await openPage(browser, `${server.address}/${language}`, { ready: '.start-number >> nth=2' })
  return opened
}
