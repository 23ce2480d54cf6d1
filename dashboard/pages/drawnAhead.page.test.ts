import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const addresses = ['/explore?areas=400,422', '/explore?view=bars&group=ESCWA', '/explore?view=change', '/areas/JOR']
/** A phone, a tablet either way, a wide window. */
const sizes = [390, 768, 1024, 1440]

it.each(addresses.flatMap((address) => sizes.map((width) => ({ address, width }))))(
  'shows one picture of $address at $width px without scripts, whole and with its words',
  async ({ address, width }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${server.address}/en${address}`)
    const figure = page.locator('figure').first()
    const shown = figure.locator('.drawn-ahead > svg:visible')
    expect(await shown.count()).toBe(1)
    const { x, width: drawn } = (await shown.boundingBox())!
    expect([x >= 0, x + drawn <= width]).toEqual([true, true])
    // Words drawn small for a wider window could not be read.
    expect(drawn / Number(await shown.getAttribute('width'))).toBeGreaterThan(0.8)
    expect(await shown.textContent()).toMatch(/Jordan|Lebanon|Tunisia|2020/)
    await context.close()
  }
)

it.each(addresses.flatMap((address) => sizes.map((width) => ({ address, width }))))(
  'takes over the picture of $address at $width px without moving anything, or a word of complaint',
  async ({ address, width }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.addInitScript(() => {
      const moves: { value: number; startTime: number }[] = []
      Object.assign(globalThis, { moves })
      new PerformanceObserver((list) => {
        moves.push(...(list.getEntries() as unknown as typeof moves))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${server.address}/en${address}`)
    const figure = page.locator('figure').first()
    await figure.locator('.chart-place > svg').waitFor()
    expect(await figure.locator('.drawn-ahead').count()).toBe(0)
    // What moved before anything was painted, while styles were on their way, nobody saw.
    const moved = await page.evaluate(() => {
      const { moves } = globalThis as unknown as { moves: { value: number; startTime: number }[] }
      const [painted] = performance.getEntriesByName('first-contentful-paint')
      return moves.filter(({ startTime }) => startTime > painted!.startTime).reduce((sum, { value }) => sum + value, 0)
    })
    expect(moved).toBeLessThan(0.01)
    expect(complaints).toEqual([])
    await context.close()
  }
)

it('brings no code of the server along: a first visit of the explorer takes less than 245 kB in any language', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${server.address}/ru/explore`)
  await page.locator('figure .chart-place > svg').first().waitFor()
  const bytes = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize,
      0
    )
  )
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(245_000)
  await context.close()
})
