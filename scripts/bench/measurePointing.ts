import type { Page } from 'playwright-core'
import { openChromium } from '../../dashboard/browser/chromium.ts'
import { startServer } from '../../dashboard/browser/runningServer.ts'
import { type Measurement, quantile } from './measurement.ts'

/** Every country and area has a population: no series of the explorer has more lines. */
const mostLines = '/en/explore?series=POP_TOTAL&areas=400,422,634,818,788,404,356,524'
const moves = 80

/** How much script each move of a pointer over the lines of all areas takes, in time of the processor. */
export async function measurePointing(): Promise<Measurement[]> {
  const { address, stop } = await startServer()
  const browser = await openChromium()
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${address}${mostLines}`, { waitUntil: 'networkidle' })
  const place = page.locator('.chart-place').first()
  await place.hover()
  await page.locator('.chart-place .context path').nth(200).waitFor({ state: 'attached' })
  const lines = await page.locator('.chart-place .context path').count()
  const times = await scriptOfMoves(page)
  await browser.close()
  await stop()
  const what = `a move of the pointer over ${lines + 8} lines, script`
  return [
    { what: `${what} (middle of ${moves})`, value: quantile(times, 0.5), unit: 'ms' },
    { what: `${what} (worst of ${moves})`, value: quantile(times, 1), bound: 16, unit: 'ms' },
  ]
}

async function scriptOfMoves(page: Page): Promise<number[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const script = async () =>
    (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value
  const { x, y, width, height } = (await page.locator('.chart-place > svg').first().boundingBox())!
  const times: number[] = []
  for (let move = 0; move < moves; move++) {
    // From year to year and line to line, so that hardly a move finds the figure that was read before it.
    const at = { x: x + width * ((move * 0.37) % 0.8), y: y + 20 + (height - 200) * ((move * 0.23) % 1) }
    const before = await script()
    await page.mouse.move(at.x, at.y)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    times.push(((await script()) - before) * 1000)
  }
  return times
}
