import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import searches from '../../api/search/searches.json' with { type: 'json' }
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
  area: (code) => `/en/areas/${iso3[code] ?? code}`,
  goal: (code) => `/en/goals/${code}`,
  series: (code) => `/en/series/${code}`,
}

it('finds on the start page first what was meant, in six scripts', async () => {
  const { page } = await openPage(browser, `${server.address}/en`, { ready: 'main input[type=search]' })
  const field = page.getByRole('searchbox')
  for (const [text, kind, code] of searches) {
    await field.fill(text!)
    const first = page.locator('.search-found a').first()
    await expect.poll(() => first.getAttribute('href'), { message: text }).toBe(addressOf[kind!]!(code!))
  }
})

it('names the country of a part that it finds', async () => {
  const { page } = await openPage(browser, `${server.address}/fr`, { ready: 'main input[type=search]' })
  await page.getByRole('searchbox').fill('東京')
  const first = page.locator('.search-found li').first()
  await expect.poll(() => first.textContent()).toBe('Tokyo · Japon')
})

it('finds in the list of the explorer first the country that was meant, in six scripts', async () => {
  const { page } = await openPage(browser, `${server.address}/fr/explore?series=VOLUNTEERS&areas=356`)
  const field = page.getByRole('searchbox')
  for (const [text, kind, code] of searches) {
    if (kind !== 'area' || !iso3[code!]) continue
    await field.fill(text!)
    const first = page.locator('.country-list [data-key]').first()
    await expect.poll(() => first.getAttribute('data-key'), { message: text }).toBe(code)
  }
})
