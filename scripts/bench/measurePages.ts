import type { Browser, Page } from 'playwright-core'
import { openChromium } from '../../dashboard/browser/chromium.ts'
import { startServer } from '../../dashboard/browser/runningServer.ts'
import { type Measurement, quantile } from './measurement.ts'

/** What a first visit of Trends puts on the wire, and how soon a change of filter is drawn. */
export async function measurePages(): Promise<Measurement[]> {
  const { address, stop } = await startServer()
  const browser = await openChromium()
  const visit = await firstVisit(browser, `${address}/en/trends`)
  const redraw = await redraws(browser, `${address}/en/trends`)
  await browser.close()
  await stop()
  return [
    { what: 'first visit of Trends, everything counted', value: visit.all / 1000, bound: 220, unit: 'kB' },
    { what: 'first visit of Trends, before first paint', value: visit.beforePaint / 1000, bound: 140, unit: 'kB' },
    { what: 'a change of filter, drawn (worst of ten)', value: quantile(redraw, 1), bound: 100, unit: 'ms' },
  ]
}

/** Bytes as they cross the wire, headers included; before first paint are the answers that had ended by then. */
async function firstVisit(browser: Browser, address: string): Promise<{ all: number; beforePaint: number }> {
  const page = await browser.newPage()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  const sizes: { bytes: number; ended: number }[] = []
  devtools.on('Network.loadingFinished', ({ encodedDataLength, timestamp }) =>
    sizes.push({ bytes: encodedDataLength, ended: timestamp })
  )
  await devtools.send('Performance.enable')
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('figure svg').first().waitFor()
  const { metrics } = await devtools.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)!.value
  const firstPaint = metric('NavigationStart') + (await paintedAfter(page))
  const sum = (of: typeof sizes) => of.reduce((total, { bytes }) => total + bytes, 0)
  await page.close()
  return { all: sum(sizes), beforePaint: sum(sizes.filter(({ ended }) => ended <= firstPaint)) }
}

const paintedAfter = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime / 1000)

/** From the click on a measure to the frame in which the chart says it, with the answer from a warm server included. */
async function redraws(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('figure svg').first().waitFor()
  const times: number[] = []
  for (let round = 0; round < 10; round++) times.push(await redraw(page, round % 2))
  await page.close()
  return times
}

/** Measure is the last filter of Trends; its first choice is the published figure, its second per 1,000 people. */
const redraw = (page: Page, choice: number) =>
  page.evaluate(async (place) => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 150))
    Array.from(document.querySelectorAll<HTMLElement>('.filters button[aria-expanded]')).at(-1)!.click()
    await pause()
    const before = document.querySelector('figure svg')!
    const asked = performance.now()
    document.querySelectorAll<HTMLElement>('.filters [role=option]')[place]!.click()
    while (before.isConnected || !document.querySelector('figure svg')) await new Promise(requestAnimationFrame)
    const taken = performance.now() - asked
    await pause()
    return taken
  }, choice)
