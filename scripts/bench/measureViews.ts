import { openChromium } from '../../dashboard/browser/chromium.ts'
import { startServer } from '../../dashboard/browser/runningServer.ts'
import { filledViews } from '../../dashboard/browser/views.ts'
import type { Measurement } from './measurement.ts'
import { slowVisit } from './slowVisit.ts'

const visits = 3

/** Every view in Arabic on a slow device and line: its data painted, the middle of three visits, and what jumped. */
export async function measureViews(views = filledViews): Promise<Measurement[]> {
  const { address, stop } = await startServer()
  const browser = await openChromium()
  const measurements: Measurement[] = []
  for (const view of views) {
    const seen = []
    for (let visit = 0; visit < visits; visit++)
      seen.push(await slowVisit(browser, `${address}/ar${view.address}`, view))
    const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(visits / 2)]! / 1000
    const { name } = view
    const shift = Math.max(...seen.map((one) => one.shift))
    measurements.push(
      {
        what: `${name}: data painted, slow device and line`,
        value: middle(seen.map(({ painted }) => painted)),
        bound: 1.5,
        unit: 's',
      },
      {
        what: `${name}: everything drawn`,
        value: middle(seen.map(({ drawn }) => drawn)),
        ...(view.page === '/explore' && { bound: 1 }),
        unit: 's',
      },
      { what: `${name}: interactive`, value: middle(seen.map(({ interactive }) => interactive)), bound: 2, unit: 's' },
      { what: `${name}: layout shift`, value: shift, bound: 0.01, unit: '' }
    )
  }
  await browser.close()
  await stop()
  return measurements
}
