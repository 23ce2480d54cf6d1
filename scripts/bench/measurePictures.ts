import { startServer } from '../../dashboard/browser/runningServer.ts'
import { type Measurement, quantile } from './measurement.ts'

const pictures = [
  ...['lines', 'bars', 'map', 'change', 'scatter'].map((view) => ({
    path: '/picture/en/explore',
    search: `view=${view}&`,
  })),
  { path: '/picture/ar/explore', search: '' },
  { path: '/picture/zh', search: '' },
]
const bounds = { svg: 150, png: 400 }

/** How long a warm server takes for a picture that it has not drawn yet, from its question to its last byte (middle of ten). */
export async function measurePictures(): Promise<Measurement[]> {
  const { address, stop } = await startServer()
  const measured: Measurement[] = []
  for (const ending of ['svg', 'png'] as const)
    for (const { path, search } of pictures) {
      const took: number[] = []
      for (let at = 0; at < 15; at++) {
        const start = performance.now()
        // What a link tracker adds makes another address of the same picture.
        const answer = await fetch(`${address}${path}.${ending}?${search}utm_source=${at}`)
        await answer.arrayBuffer()
        if (!answer.ok) throw new Error(`${path}.${ending}: ${answer.status}`)
        took.push(performance.now() - start)
      }
      const what = `picture ${path}.${ending}${search && `?${search.slice(0, -1)}`}`
      measured.push({ what, value: quantile(took.slice(5), 0.5), bound: bounds[ending], unit: 'ms' })
    }
  await stop()
  return measured
}
