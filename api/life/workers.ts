import cluster, { type Worker } from 'node:cluster'
import type { Logger } from 'pino'

/** A process that ended sooner than this, in milliseconds, is begun anew only after as long. */
const soon = 2000

/**
 * Has several processes answer at one place, for machines of several cores. One that ends is begun anew; where the first
 * to start cannot, none is. A signal to this process is passed on, and it ends when all have.
 */
export function startWorkers(count: number, logger: Logger): void {
  let isStopping = false
  let hasServed = false
  const begun = new WeakMap<Worker, number>()
  const begin = () => begun.set(cluster.fork(), performance.now())

  cluster.on('listening', () => {
    hasServed = true
  })
  cluster.on('exit', (worker, code, signal) => {
    if (!hasServed) {
      // It has said why.
      for (const other of Object.values(cluster.workers ?? {})) other?.kill('SIGKILL')
      process.exit(code || 1)
    }
    const left = Object.keys(cluster.workers ?? {}).length
    if (isStopping) return left === 0 ? process.exit(0) : undefined
    logger.error(
      { process: worker.process.pid, code, signal },
      'a process of the server ended: another takes its place'
    )
    const wasSoon = performance.now() - (begun.get(worker) ?? 0) < soon
    setTimeout(() => !isStopping && begin(), wasSoon ? soon : 0)
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      isStopping = true
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal)
    })
  for (let at = 0; at < count; at++) begin()
}
