import { parseArgs } from 'node:util'
import { startServer } from '../dashboard/browser/runningServer.ts'
import { fuzzServer } from './fuzz/fuzzServer.ts'

/**
 * `npm run fuzz -- [--count 100000] [--seed 1] [--first 0] [--origin http://…]` asks the built server, or one that runs,
 * whatever the seed makes up. A fault is printed with the number of its request: `--first N --count 1` sends it again.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    origin: { type: 'string' },
  },
})
const [count, seed, first] = [values.count, values.seed, values.first].map(Number) as [number, number, number]
const server = values.origin ? undefined : await startServer({ RATE_LIMIT: '0' })
const began = Date.now()
const { faults, statuses, slowest } = await fuzzServer({
  ...{ origin: values.origin ?? server!.address, seed, count, first },
  onFault: ({ at, request, wrong }) => console.log(`! ${at}: ${wrong}\n  ${request.slice(0, 400)}`),
  onProgress: (done) => console.log(`${done} of ${count}, ${Math.round((Date.now() - began) / 1000)} s`),
})
await server?.stop()
const counts = [...statuses].sort(([one], [other]) => one - other).map(([status, n]) => `${status}: ${n}`)
console.log(`seed ${seed}, ${count} requests, ${faults.length} faults; answers ${counts.join(', ')}`)
console.log(`slowest ${Math.round(slowest.milliseconds)} ms: ${slowest.request.slice(0, 200)}`)
process.exitCode = faults.length > 0 ? 1 : 0
