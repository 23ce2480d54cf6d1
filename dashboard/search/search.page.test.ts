import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import searches from '../../api/search/searches.json' with { type: 'json' }
import { languages } from '../../data/structure/codelists.ts'
import { openChromium } from '../browser/chromium.ts'
import { openPage } from '../browser/openPage.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const rows = readFileSync('data/areas/areas.csv', 'utf8').split('\n')
const iso3 = Object.fromEntries(rows.map((row) => row.split(',', 2) as [code: string, iso3: string]))
const addressOf: Record<string, (code: string) => string> = {
  view: (code) => `/explore?${code}`,
  area: (code) => `/areas/${iso3[code] ?? code}`,
  group: (code) => `/areas/${code}`,
  goal: (code) => `/goals/${code}`,
  series: (code) => `/series/${code}`,
  practice: (code) => `/practices#${code}`,
}
const searchesIn = (language: string) =>
  searches.filter(([own]) => own === language).map(([, text, wanted]) => [text!, ...wanted!.split(' ')] as const)

it.each(languages)('finds on the start page first what was meant, asked in %s', async (language) => {
  const { page } = await openPage(browser, `${server.address}/${language}`, { ready: 'main input[type=search]' })
  const field = page.getByRole('searchbox')
  for (const [text, kind, code] of searchesIn(language)) {
    await field.fill(text)
    const first = page.locator('.search-found a').first()
    const address = `/${language}${addressOf[kind!]!(code!)}`
    await expect.poll(() => first.getAttribute('href'), { message: text }).toBe(address)
  }
})

it.each(languages)(
  'finds in the list of the explorer first the country that was meant, asked in %s',
  async (language) => {
    const { page } = await openPage(browser, `${server.address}/${language}/explore?series=VOLUNTEERS&areas=356`)
    const field = page.locator('.country-list input[type=search]')
    for (const [text, kind, code] of searchesIn(language)) {
      if (kind !== 'area' || !iso3[code!]) continue
      await field.fill(text)
      const first = page.locator('.country-list [data-key]').first()
      await expect.poll(() => first.getAttribute('data-key'), { message: text }).toBe(code)
    }
  }
)

it('finds in the list of indicators first the one that was meant', async () => {
  const { page } = await openPage(browser, `${server.address}/ru/explore?series=STAFF`)
  await page.locator('.filters button[aria-expanded]').first().click()
  const field = page.locator('.filters input[type=search]')
  for (const [text, wanted] of [
    ['кровь', 'Доноры крови'],
    ['беженцы', 'миграци'],
  ] as const) {
    await field.fill(text)
    const first = page.locator('.filters li, .filters [role=option]').first()
    await expect.poll(() => first.textContent(), { message: text }).toContain(wanted)
  }
})

it('names the country of a part that it finds', async () => {
  const { page } = await openPage(browser, `${server.address}/fr`, { ready: 'main input[type=search]' })
  await page.getByRole('searchbox').fill('東京')
  const first = page.locator('.search-found li').first()
  await expect.poll(() => first.textContent()).toBe('Tokyo · Japon')
})

it('says that it guesses, tells the parts of what nothing holds whole, and helps on where nothing is found', async () => {
  const { page } = await openPage(browser, `${server.address}/en`, { ready: 'main input[type=search]' })
  const said = page.locator('main .site-search [role=status]')
  const found = page.locator('.search-found a')
  await page.getByRole('searchbox').fill('Jordna')
  await expect.poll(() => said.textContent()).toBe('Nothing found for “Jordna”. Perhaps you meant:')
  expect(await found.first().textContent()).toBe('Jordan')
  await page.getByRole('searchbox').fill('climate Jordan')
  await expect.poll(() => said.textContent()).toBe('Nothing holds all of these words. This holds some of them:')
  expect(await found.allTextContents()).toEqual(expect.arrayContaining(['Goal 13 · Climate action', 'Jordan']))
  await page.getByRole('searchbox').fill('zzzz')
  await expect.poll(() => said.textContent()).toContain('Nothing found for “zzzz”. Try one word:')
  expect(await page.locator('.search-ways a').allTextContents()).toEqual(['Goals', 'Data explorer', 'Practices'])
})

it('goes on Enter where the words lead, also when Enter is quicker than the answer', async () => {
  const { page } = await openPage(browser, `${server.address}/en`, { ready: 'main input[type=search]' })
  await page.getByRole('searchbox').pressSequentially('Jordan volunteers')
  await page.getByRole('searchbox').press('Enter')
  await page.waitForURL('**/en/explore?series=VOLUNTEERS&areas=400')
})

it('takes on Enter the country that was typed into the list, also when Enter is quicker than the answer', async () => {
  const { page } = await openPage(browser, `${server.address}/en/explore?series=VOLUNTEERS&areas=356`)
  const field = page.locator('.country-list input[type=search]')
  await field.pressSequentially('Kenia')
  await field.press('Enter')
  await page.waitForURL(/areas=356,404/)
})

it('opens within the page on a phone', async () => {
  const { page } = await openPage(browser, `${server.address}/ar/goals`, { width: 390, ready: '.searching' })
  await page.locator('.searching summary').click()
  const box = (await page.locator('.searching search').boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(390)
})

it('finds without scripts too, on a page of its own', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.address}/ar`)
  const field = page.locator('main input[type=search]')
  await field.fill('الإسكوا')
  await field.press('Enter')
  await page.waitForURL('**/ar/search?text=*')
  expect(await page.locator('.search-found a').first().getAttribute('href')).toBe('/ar/areas/ESCWA')
  await page.goto(`${server.address}/ru/search?text=zzzz`)
  expect(await page.locator('main [role=status]').textContent()).toContain('Ничего не найдено: «zzzz»')
  await context.close()
})
