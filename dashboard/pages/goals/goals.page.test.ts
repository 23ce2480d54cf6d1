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

it('shows every sub-region by every Goal on the first screen, each cell a link that says what it holds', async () => {
  const { page } = await open('/en/goals', { ready: '.heat tbody td a', width: 1440 })
  expect(await page.locator('.heat tbody td a').count()).toBe(17 * 17)
  const last = await page.locator('.heat tfoot td').last().boundingBox()
  expect(last!.y + last!.height).toBeLessThanOrEqual(900)
  // Which Goals have no figures in Central Asia?
  const central = page.locator('.heat tbody tr', { hasText: 'Central Asia' })
  const none = await central.locator('td.heat-0 a .unseen').allTextContents()
  expect(none.map((name) => name.split(',')[0])).toEqual(['Goal 2', 'Goal 4', 'Goal 7', 'Goal 9'])
  await page.getByRole('link', { name: 'Goal 13, Western Asia: 16 of 18', exact: true }).click()
  await page.waitForURL(/\/goals\/13\?group=145$/)
})

it('is one stop for Tab; arrows move by cell and light its row and column', async () => {
  for (const [language, on] of [
    ['en', 'ArrowRight'],
    ['ar', 'ArrowLeft'],
  ] as const) {
    const { page } = await open(`/${language}/goals`, { ready: '.heat tbody td a', width: 1440 })
    expect(await page.locator('.heat a[tabindex="0"]').count()).toBe(1)
    await page.locator('.heat tbody tr').nth(1).locator('td a').first().focus()
    for (const key of [on, 'ArrowDown', on]) await page.keyboard.press(key)
    const at = await page.evaluate(() => {
      const cell = document.activeElement!.closest('td')!
      return [cell.cellIndex, (cell.parentElement as HTMLTableRowElement).rowIndex]
    })
    expect(at).toEqual([3, 3])
    expect(await page.locator('.heat thead [data-lit] b').textContent()).toBe('3')
    expect(await page.locator('.heat tbody [data-lit]').count()).toBe(1)
    expect(await page.locator('.heat-said').textContent()).toMatch(/3.*%/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/goals\/3\?group=/)
  }
})

it('shows one Goal at a time on a phone, a row with five bars for each sub-region', async () => {
  const { page } = await open('/en/goals', { ready: '.one-goal li', width: 390 })
  expect(await page.locator('.heat').isVisible()).toBe(false)
  await page.locator('.one-goal select').selectOption('13')
  await page.waitForURL(/goal=13$/)
  const row = page.getByRole('link', { name: /^Goal 13, Western Asia: 16 of 18/ })
  expect((await row.locator('path.bar').getAttribute('d'))!.match(/M/g)).toHaveLength(5)
  expect(await page.locator('.one-goal li').count()).toBe(18)
})

it('gives its cells as a file: those of the rows shown', async () => {
  const { page } = await open('/en/goals?group=143', { ready: '.heat tbody td a' })
  expect(await page.locator('.heat tbody tr').count()).toBe(5)
  const href = await page.locator('.acts a[download]').getAttribute('href')
  const file = await (await fetch(server.address + href)).text()
  const kazakhstan = file.split('\n').filter((line) => line.startsWith('398,'))
  expect(kazakhstan).toHaveLength(17)
  const name = await page.locator('.heat a[href="/en/goals/13?areas=398"] .unseen').textContent()
  expect(name).toBe(`Goal 13, Kazakhstan: ${kazakhstan[12]!.split(',')[8]} of 5`)
})

it('prints the whole of it on one sheet', async () => {
  const { page } = await open('/en/goals', { ready: '.heat tbody td a' })
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: null })
})

it('says for Goals 2, 7 and 8 that no figure of volunteers was found, and for 18 that there is none', async () => {
  for (const goal of ['2', '7', '8']) {
    const { page } = await open(`/en/goals/${goal}`, { ready: 'main h1' })
    expect(await page.locator('main').textContent()).toContain(`volunteers working for Goal ${goal} itself`)
  }
  const { page } = await open('/en/goals/18', { ready: '.state h1' })
  expect(await page.locator('.state a').count()).toBeGreaterThan(0)
})

const open = (path: string, seen: { ready: string; width?: number; theme?: 'light' | 'dark' }) =>
  openPage(browser, `${server.address}${path}`, seen)
