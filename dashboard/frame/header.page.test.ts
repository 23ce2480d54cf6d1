import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

// The longer names of French and Russian fit too, but by a few pixels of whatever font is there.
it.each(['en', 'ar', 'zh'])('stands in one row of a wide window, %s', async (language) => {
  const { page } = await openPage(browser, `${server.address}/${language}/method`, { ready: 'header nav a' })
  expect((await page.locator('header').boundingBox())!.height).toBeLessThan(60)
})

it.each(languages)('opens the choice of languages within the page of a phone, %s', async (language) => {
  const { page } = await openPage(browser, `${server.address}/${language}/method`, {
    width: 390,
    ready: 'header nav a',
  })
  await page.locator('.languages summary').click()
  for (const link of await page.locator('.languages nav a').all()) {
    const { x, width } = (await link.boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(390)
  }
})

it('leads to the same view in another language, by pointer and by keys, and closes by Escape', async () => {
  const { page } = await openPage(browser, `${server.address}/en/series/VOLUNTEERS`, { ready: 'article h1' })
  const choice = page.locator('header .languages')
  await choice.locator('summary').focus()
  await page.keyboard.press('Enter')
  await choice.getByRole('link', { name: '中文' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await choice.getByRole('link', { name: '中文' }).isVisible()).toBe(false)
  await choice.locator('summary').click()
  await choice.getByRole('link', { name: 'العربية' }).click()
  await page.waitForURL(/\/ar\/series\/VOLUNTEERS$/)
})
