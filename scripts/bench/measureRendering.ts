import { startServer } from '../../dashboard/browser/runningServer.ts'
import { type Measurement, quantile } from './measurement.ts'

const pages = [
  { path: '/en/explore?view=table', bound: 203 },
  { path: '/en/explore', bound: 100 },
  { path: '/ar/goals/13', bound: 100 },
]

/** How long a warm server takes for a page that it has not kept, from its question to its last byte (middle of ten). */
export async function measureRendering(): Promise<Measurement[]> {
  const { address, stop } = await startServer()
  const measured: Measurement[] = []
  for (const { path, bound } of pages) {
    const took: number[] = []
    for (let at = 0; at < 15; at++) {
      const start = performance.now()
      // What a link tracker adds makes another address of the same page.
      await (await fetch(`${address}${path}?utm_source=${at}`)).text()
      took.push(performance.now() - start)
    }
    measured.push({ what: `rendering of ${path}`, value: quantile(took.slice(5), 0.5), bound, unit: 'ms' })
  }
  await stop()
  return measured
}
