import type { Browser } from 'playwright-core'
import type { ExampleView } from '../../dashboard/browser/views.ts'

export interface SlowVisit {
  /** From the start of the visit to the frame in which the view's first figures are painted, in milliseconds. */
  painted: number
  /** The same for what a browser has to draw: the chart, where there is one. */
  drawn: number
  /** Until what can be pressed does something. */
  interactive: number
  /** Cumulative layout shift, later arrivals included. */
  shift: number
}

type Looked = Pick<ExampleView, 'ready' | 'read'>

/** A first visit with a processor four times slower, over a line of 1.6 Mbit/s and 150 ms. */
export async function slowVisit(browser: Browser, address: string, view: Looked): Promise<SlowVisit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', slowLine)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.addInitScript({
      content: `${watchShifts}${watch('painted', view.read ?? view.ready)}${watch('drawn', view.ready)}${watch('interactive', 'html[data-live]')}`,
    })
    await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 })
    await page.waitForFunction(() => ['painted', 'drawn', 'interactive'].every((what) => what in window), undefined, {
      timeout: 30_000,
    })
    await page.waitForTimeout(500)
    const [painted, drawn, interactive, shift] = await page.evaluate(() =>
      ['painted', 'drawn', 'interactive', 'shift'].map((what) => Reflect.get(window, what))
    )
    return { painted, drawn, interactive, shift }
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

/** Both run in the page before anything of its own; as text, for what compiles this file names functions in its own way. */
const watchShifts = `
  window.shift = 0
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
`
function watch(what: string, selector: string): string {
  const [elements, place = 'nth=0'] = selector.split(' >> ')
  return `{
  const look = () => {
    const shown = [...document.querySelectorAll(${JSON.stringify(elements)})].filter((one) => one.getClientRects().length > 0)
    if (!shown[${place.slice(4)}]) requestAnimationFrame(look)
    // The frame that has it is painted before the next one begins.
    else requestAnimationFrame(() => { window.${what} = performance.now() })
  }
  requestAnimationFrame(look)
}`
}
