import type { Browser } from 'playwright-core'

export interface SlowVisit {
  /** From the start of the visit to the frame in which the view's data are painted, in milliseconds. */
  painted: number
  /** Cumulative layout shift, later arrivals included. */
  shift: number
}

/** A first visit with a processor four times slower, over a line of 1.6 Mbit/s and 150 ms. */
export async function slowVisit(browser: Browser, address: string, ready: string): Promise<SlowVisit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', slowLine)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.addInitScript({ content: watch(ready.split(' >> ')) })
    await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 })
    await page.waitForFunction(() => 'painted' in window, undefined, { timeout: 30_000 })
    await page.waitForTimeout(500)
    return await page.evaluate(() => ({ painted: Reflect.get(window, 'painted'), shift: Reflect.get(window, 'shift') }))
  } finally {
    await context.close()
  }
}

/** 1.6 Mbit/s, and 150 ms for each answer. */
export const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 1_600_000 / 8,
}

/** Runs in the page before anything of its own; as text, for what compiles this file names functions in its own way. */
const watch = ([selector, place = 'nth=0']: string[]) => `
  window.shift = 0
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    if (!document.querySelectorAll(${JSON.stringify(selector)})[${place.slice(4)}]) requestAnimationFrame(look)
    // The frame that has it is painted before the next one begins.
    else requestAnimationFrame(() => { window.painted = performance.now() })
  }
  requestAnimationFrame(look)
`
