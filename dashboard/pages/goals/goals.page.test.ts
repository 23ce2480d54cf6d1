import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../../browser/chromium.ts'
import { openPage } from '../../browser/openPage.ts'
import { type RunningServer, startServer } from '../../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

it('counts sources for all areas by Goal, and leads from a cell to what they say', async () => {
  const { page } = await open('/en/goals', { ready: '.matrix tbody td a' })
  await page.getByRole('link', { name: 'Sub-Saharan Africa' }).first().click()
  await page.waitForURL(/group=202$/)
  const cell = page.locator('a[href="/en/goals/13?areas=404"]')
  expect(await cell.textContent()).toMatch(/^■1 ▲1/)
  expect(await cell.textContent()).toMatch(/Goal 13; .*publisher: 1; .*programme: 1/)
  await cell.click()
  await page.waitForURL(/\/goals\/13\?areas=404$/)
})

it('draws a matrix of over two hundred areas', async () => {
  const { page } = await open('/en/goals?group=002,019,142,150', { ready: '.matrix tbody td a' })
  expect(await page.locator('.matrix tbody tr').count()).toBeGreaterThan(200)
})

it('says for Goals 2, 7 and 8 that no figure of volunteers was found, and for 18 that there is none', async () => {
  for (const goal of ['2', '7', '8']) {
    const { page } = await open(`/en/goals/${goal}`, { ready: '.goal-basis' })
    expect(await page.locator('main').textContent()).toContain(`volunteers working for Goal ${goal} itself`)
  }
  const { page } = await open('/en/goals/18', { ready: '.state h1' })
  expect(await page.locator('.state a').count()).toBeGreaterThan(0)
})

const open = (path: string, seen: { ready: string; width?: number; theme?: 'light' | 'dark' }) =>
  openPage(browser, `${server.address}${path}`, seen)
