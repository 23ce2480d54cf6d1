import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openChromium } from '../browser/chromium.ts'
import { type RunningServer, startServer } from '../browser/runningServer.ts'
import { settled } from '../browser/settled.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  ;[browser, server] = await Promise.all([openChromium(), startServer()])
})
afterAll(() => Promise.all([browser?.close(), server?.stop()]))

const addresses = [
  '/explore?areas=400,422',
  '/explore?view=bars&group=ESCWA',
  '/explore?view=map&measure=per_1000&group=145',
  '/explore?view=change',
  '/explore?view=scatter&goal=3&areas=400',
  '/areas/JOR',
]
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
    expect(await shown.textContent()).toMatch(/Jordan|Lebanon|Tunisia|2020|not reported/)
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

/** What a page is packed in for whoever comes after its first readers is as small as can be. */
it.each([
  ['/explore', 200],
  ['/explore?view=bars', 200],
  ['/explore?view=change', 200],
  ['/explore?view=scatter', 200],
  ['', 180],
])(
  'takes, once others have read it, less for a first visit in the longest language than it may: %s, %s kB',
  async (path, most) => {
    await expect.poll(() => firstVisit(`/ru${path}`), { timeout: 20_000, interval: 1000 }).toBeLessThan(most * 1000)
    expect(await firstVisit(`/ru${path}`)).toBeGreaterThan(50_000)
  }
)

/** The bytes of everything that a new reader fetches. */
async function firstVisit(path: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' })
  await settled(page)
  const bytes = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize,
      0
    )
  )
  await context.close()
  return bytes
}

/** The explorer as the server drew it, and whether what draws charts was fetched since. */
async function asDrawnAhead({ width = 1440, hasTouch = false } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, hasTouch })
  const page = await context.newPage()
  let isFetched = false
  page.on('request', (request) => {
    if (request.url().includes('/plot-')) isFetched = true
  })
  await page.goto(`${server.address}/en/explore?areas=400,422`, { waitUntil: 'networkidle' })
  await settled(page)
  const place = page.locator('.chart-place').first()
  return { page, place, isFetched: () => isFetched }
}

it('fetches nothing that draws while a picture stands as the server drew it', async () => {
  const { page, place, isFetched } = await asDrawnAhead()
  expect(await place.locator('svg').getAttribute('width')).toBe('852')
  expect(isFetched()).toBe(false)
  await page.context().close()
})

it('reads out what a pointer came to before there was anything to read it with', async () => {
  const { page, place, isFetched } = await asDrawnAhead()
  await place.hover({ position: { x: 220, y: 150 } })
  await page.locator('.chart-readout').filter({ hasText: '2017' }).waitFor({ state: 'attached' })
  expect(isFetched()).toBe(true)
  await page.context().close()
})

it('counts every arrow key pressed meanwhile, and what a finger touched first', async () => {
  const keys = await asDrawnAhead()
  let come = () => {}
  const code = new Promise<void>((resolve) => {
    come = resolve
  })
  await keys.page.route(/plot-/, async (route) => {
    await code
    await route.continue()
  })
  await keys.place.focus()
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft']) await keys.page.keyboard.press(key)
  come()
  await keys.page.locator('.chart-readout').filter({ hasText: '2018' }).waitFor({ state: 'attached' })
  await keys.page.context().close()
  const touch = await asDrawnAhead({ width: 390, hasTouch: true })
  await touch.place.tap({ position: { x: 140, y: 150 } })
  await touch.page.locator('.chart-readout').filter({ hasText: '2018' }).waitFor({ state: 'attached' })
  await touch.page.context().close()
})

it('draws anew whatever changes under it without a touch: a window, an address gone back to, the country kept here', async () => {
  const { page, place } = await asDrawnAhead()
  await page.setViewportSize({ width: 1100, height: 900 })
  await settled(page)
  await page.evaluate(() => localStorage.setItem('country', '404'))
  await page.goto(`${server.address}/en/explore`)
  await place.locator('svg').filter({ hasText: 'Kenya' }).waitFor()
  await page.context().close()
})
