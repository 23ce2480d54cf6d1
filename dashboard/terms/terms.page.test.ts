import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { objections } from '../browser/objections.ts'
import { openPage } from '../browser/openPage.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

it.each([
  { path: '/en/explore?areas=404,400', width: 1280 },
  { path: '/ar', width: 390 },
  { path: '/fr/areas/KEN', width: 390 },
  { path: '/zh/goals/13', width: 1280 },
  { path: '/ru/areas/ESCWA', width: 1280 },
  { path: '/es/measurement', width: 390 },
])('a word of the field says beside it what it means, by keys: $path at $width px', async ({ path, width }) => {
  const { page, complaints } = await openPage(browser, `${server.address}${path}`, { width, ready: 'main h1' })
  const words = await page.locator('.term:visible').all()
  expect(words.length).toBeGreaterThan(1)
  for (const word of words) {
    await word.focus()
    await page.keyboard.press('Enter')
    const note = page.getByRole('dialog')
    await note.waitFor()
    expect((await note.innerText()).length).toBeGreaterThan(30)
    const box = (await note.boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(900)
    expect(await objections(page)).toEqual([])
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'detached' })
    expect(await word.evaluate((one) => one === document.activeElement)).toBe(true)
  }
  expect(complaints).toEqual([])
})

it('without scripts a word leads to its rule', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(`${server.address}/en/explore?areas=404`)
  for (const word of await page.locator('.term').all()) {
    const { pathname, hash } = new URL((await word.getAttribute('href'))!, page.url())
    const rules = await (await fetch(`${server.address}${pathname}`)).text()
    expect(rules).toContain(`id="${hash.slice(1)}"`)
  }
  await page.context().close()
})
