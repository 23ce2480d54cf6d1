import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { messagesOf } from '../../../data/wording/messagesOf.ts'
import { openChromium } from '../../browser/chromium.ts'
import { openPage, readTable } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

// From the start page in three steps or fewer. A step is a click, or words typed into the search.
const readers = [
  { language: 'en', jordan: 'Jordan', kenya: 'Kenya', silent: ['Algeria', 'Kuwait', 'Saudi Arabia'] },
  { language: 'ar', jordan: 'الأردن', kenya: 'كينيا', silent: ['الجزائر', 'الكويت', 'المملكة العربية السعودية'] },
] as const

it.each(readers)('that Jordan did not report in 2020, 737 in 2019, and 770 read later: $language', async (reader) => {
  const page = await toArea(reader.language, reader.jordan)
  const words = messagesOf(reader.language)
  const finding = await textOf(page, 'article h1')
  for (const part of [words['missing.not_reported'], '737', '2019', '2020']) expect(finding).toContain(part)
  const tiles = await textOf(page, '.profile-tiles')
  for (const part of ['0.07', '770', '2020']) expect(tiles).toContain(part)
})

it.each(readers)('people volunteering in Kenya per 1,000 in 2020, with the source: $language', async (reader) => {
  const page = await toArea(reader.language, reader.kenya)
  const shown = await textOf(page, 'article')
  for (const part of ['161,622', '3.11', '2020', 'FDRS']) expect(shown).toContain(part)
})

it.each(readers)('which members of ESCWA did not report in 2019: $language', async ({ language, silent }) => {
  const page = await start(language)
  await page.locator('.overview-questions a[href*="missing"]').click()
  const said = await textOf(page, '[data-reason=not_reported]')
  for (const name of silent) expect(said).toContain(name)
  expect(await page.locator('[data-reason=not_reported] tr:not(:first-child)').count()).toBe(8)
})

it.each(readers)('the evidence for Goal 13 in Kenya: $language', async ({ language, kenya }) => {
  const page = await start(language)
  await page.locator('.overview-goals a[href$="/goals/13"]').click()
  await page.locator('.popover .chooser').first().click()
  await page.getByRole('searchbox').fill(kenya)
  await page.getByRole('checkbox', { name: kenya }).click()
  await page.waitForURL(/\/goals\/13\?areas=404/)
  await page.locator('section.region', { hasText: messagesOf(language)['basis.programme'] }).waitFor()
  const values = (await readTable(page)).map(({ cells }) => cells.map(({ value }) => value))
  expect(values).toContainEqual(['690091', '1002048', '1110956', '1314576', '3699856'])
})

it.each(readers)('whether Canada 2018 and the USA 2017 may be compared: $language', async ({ language }) => {
  const page = await start(language)
  await page.locator('.overview-questions a[href*="pair"]').click()
  await page.locator('h2[data-class=with_care]').waitFor()
  const [first] = await readTable(page)
  expect(first!.cells.map(({ value }) => value)).toEqual(['41.1', '30.3'])
  expect(await textOf(page, 'table thead')).toMatch(/2018.*2017/s)
  expect(await page.locator('.answer li').count()).toBeGreaterThan(0)
})

// A practice for Goal 5 in Asia is in `start.page.test.ts`.

async function start(language: string): Promise<Page> {
  const { page } = await openPage(browser, `${server.address}/${language}`, { ready: '.your-country select' })
  return page
}

/** Two steps: the name typed, the area found. */
async function toArea(language: string, name: string): Promise<Page> {
  const page = await start(language)
  await page.getByRole('searchbox').fill(name)
  await page.locator('.search-found a[href*="/areas/"]').first().click()
  await page.locator('article h1').waitFor()
  return page
}

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().textContent())!.replace(/[\u2066-\u2069]/g, '')
