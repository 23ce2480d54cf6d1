import type { Browser, Page } from 'playwright-core'
import { openChromium } from '../../dashboard/browser/chromium.ts'
import { startServer } from '../../dashboard/browser/runningServer.ts'
import { languages } from '../../data/structure/codelists.ts'
import { type Measurement, quantile } from './measurement.ts'
import { slowLine } from './slowVisit.ts'

/** What a first visit of the explorer puts on the wire, how soon a change of filter is drawn, what the heat map takes. */
export async function measurePages(): Promise<Measurement[]> {
  const { address, stop } = await startServer()
  const browser = await openChromium()
  const visits: ({ language: string } & Visit)[] = []
  for (const language of languages)
    visits.push({ language, ...(await firstVisit(browser, `${address}/${language}/explore`)) })
  const most = (of: 'all' | 'beforePaint') => visits.reduce((worst, one) => (one[of] > worst[of] ? one : worst))
  // Pages are rendered in a thread of their own, which warms nothing here.
  for (const measure of ['value', 'per_1000']) {
    const input = JSON.stringify({ series: ['VOLUNTEERS'], areas: ['404', '400', '356'], measure })
    await (await fetch(`${address}/trpc/models.explore?input=${encodeURIComponent(input)}`)).text()
  }
  const redraw = await redraws(browser, `${address}/en/explore`)
  const matrix = await matrixScript(browser, `${address}/en/goals`)
  const search = await searchBytes(browser, `${address}/ru/method`)
  await browser.close()
  await stop()
  const [all, early] = [most('all'), most('beforePaint')]
  return [
    {
      what: `first visit of the explorer, everything, worst: ${all.language}`,
      value: all.all / 1000,
      bound: 200,
      unit: 'kB',
    },
    {
      what: `first visit of the explorer, before first paint, worst: ${early.language}`,
      ...{ value: early.beforePaint / 1000, bound: 140, unit: 'kB' },
    },
    { what: 'the search of the header, opened and used', value: search / 1000, bound: 60, unit: 'kB' },
    { what: 'a change of filter, drawn (worst of ten)', value: quantile(redraw, 1), bound: 100, unit: 'ms' },
    {
      what: 'heat map of 241 countries and areas, script (middle of five)',
      value: quantile(matrix, 0.5),
      bound: 50,
      unit: 'ms',
    },
  ]
}

interface Visit {
  all: number
  beforePaint: number
}

/**
 * Bytes as they cross the wire, headers included, over the slow line, where what comes first is what is needed first;
 * before first paint is all that had come by then, whole or in part.
 */
async function firstVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slowLine)
  let all = 0
  const arrived: { bytes: number; at: number }[] = []
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    all += encodedDataLength
  })
  devtools.on('Network.responseReceived', ({ response, timestamp }) =>
    arrived.push({ bytes: response.encodedDataLength, at: timestamp })
  )
  devtools.on('Network.dataReceived', ({ encodedDataLength, timestamp }) =>
    arrived.push({ bytes: encodedDataLength, at: timestamp })
  )
  await devtools.send('Performance.enable')
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('figure svg').first().waitFor()
  const { metrics } = await devtools.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)!.value
  const firstPaint = metric('NavigationStart') + (await paintedAfter(page))
  await context.close()
  const early = arrived.filter(({ at }) => at <= firstPaint)
  return { all, beforePaint: early.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** What the search takes beyond its page: its code, and the answers to a word as it is typed. */
async function searchBytes(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.locator('.searching summary').click()
  await page.locator('.searching input').pressSequentially('добровольцы', { delay: 50 })
  await page.locator('.search-found a').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.close()
  return bytes
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
async function redraw(page: Page, choice: number): Promise<number> {
  await page.locator('.filters button[aria-expanded]').last().click()
  await page.locator('.filters [role=option]').nth(choice).waitFor()
  const taken = await page.evaluate(async (place) => {
    const before = document.querySelector('figure svg')!
    const asked = performance.now()
    document.querySelectorAll<HTMLElement>('.filters [role=option]')[place]!.click()
    while (before.isConnected || !document.querySelector('figure svg')) await new Promise(requestAnimationFrame)
    return performance.now() - asked
  }, choice)
  await page.waitForTimeout(150)
  return taken
}

/** From sub-regions to all areas: the script that it takes, in time of the processor. */
async function matrixScript(browser: Browser, address: string): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const page = await browser.newPage()
    const devtools = await page.context().newCDPSession(page)
    await page.goto(address, { waitUntil: 'networkidle' })
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const script = async () =>
      (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value
    const before = await script()
    await page.evaluate((group) => {
      history.pushState(null, '', `${location.pathname}?group=${group}`)
    }, '002,019,142,150,009')
    await page.locator('.heat tbody tr').nth(200).waitFor()
    times.push(((await script()) - before) * 1000)
    await page.close()
  }
  return times
}
