import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { cutNumbers } from '../browser/cutNumbers.ts'
import { openPage } from '../browser/openPage.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'
import { settled } from '../browser/settled.ts'
import { unfold } from '../browser/unfold.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

it.each(['bars', 'table'])(
  'shows the first rows of the %s, all of them when asked, and reads on from there',
  async (view) => {
    const { page } = await openPage(browser, `${server.address}/en/explore?view=${view}`)
    const rows = page.locator('.region tbody:not(.groups) tr:visible')
    expect(await rows.count()).toBe(12)
    await page.getByRole('button', { name: 'Show all 248', exact: true }).last().click()
    await expect.poll(() => rows.count()).toBe(248)
    const focused = () => page.evaluate(() => document.activeElement?.closest('tr')?.sectionRowIndex)
    await expect.poll(focused).toBe(12)
  }
)

it.each([
  ['bars', 1280],
  ['table', 1280],
  ['table', 800],
] as const)('keeps the head of the %s in sight while the page scrolls by the wheel, at %i px', async (view, width) => {
  const { page } = await openPage(browser, `${server.address}/ar/explore?view=${view}`, { width })
  const region = page.locator('.region').first()
  expect(await region.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1)
  await region.locator('.rest').click()
  await region.scrollIntoViewIfNeeded()
  await region.locator('tbody tr').nth(8).hover()
  const before = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, 500)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 400)
  const top = () =>
    region
      .locator('thead th')
      .first()
      .evaluate((head) => Math.round(head.getBoundingClientRect().top))
  await expect.poll(top).toBe(0)
})

it('never lets the head cover what is reached by keyboard', async () => {
  const { page } = await openPage(browser, `${server.address}/en/explore?view=table`)
  await page.locator('.region tbody a').nth(20).focus()
  for (let back = 0; back < 12; back += 1) await page.keyboard.press('Shift+Tab')
  const covered = () =>
    page.evaluate(() => {
      const head = document.querySelector('.region thead')!.lastElementChild!.firstElementChild!.getBoundingClientRect()
      return head.bottom - document.activeElement!.getBoundingClientRect().top
    })
  await expect.poll(covered).toBeLessThanOrEqual(0)
})

it('has every row without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.address}/en/explore?view=bars`)
  expect(await page.locator('.region tbody tr:visible').count()).toBe(248)
  expect(await page.locator('.region .rest:visible').count()).toBe(0)
  await context.close()
})

const widths = [320, 360, 390, 768, 1024, 1440]
const views = ['lines', 'bars', 'map', 'change', 'table', 'scatter'].map((view) => `/explore?view=${view}`)

it.each([...views, '/areas/JOR', '/goals/13', '/goals'])(
  'cuts no number in its digits at any width: %s',
  async (path) => {
    for (const language of ['en', 'ar']) {
      const { page } = await openPage(browser, `${server.address}/${language}${path}`, { ready: 'main h1' })
      await unfold(page)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        await settled(page)
        expect([language, width, await page.evaluate(cutNumbers)]).toEqual([language, width, []])
      }
    }
  }
)
