import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { DrawnPage, DrawPage } from './drawPage.ts'

/** What the thread says of a page; neither where a browser has to draw it. */
export interface Told {
  id: number
  drawn?: DrawnPage
  failure?: string
}

/**
 * Draws pages in a thread of its own, which reads the same release, so that no answer waits for one. What fails there
 * goes out undrawn and is logged; a thread that ended is started again by the next page.
 */
export function pageDrawer(files: { database: string; drawing: string; thread: URL }, logger: Logger): DrawPage {
  const waiting = new Map<number, (drawn: DrawnPage | undefined) => void>()
  const workerData = { database: files.database, drawing: pathToFileURL(files.drawing).href }
  let asked = 0
  let thread: Worker | undefined
  const start = () => {
    const started = new Worker(files.thread, { workerData })
    started.unref()
    started.on('message', ({ id, drawn, failure }: Told) => {
      if (failure) logger.error({ failure }, 'page not drawn')
      waiting.get(id)?.(drawn)
      waiting.delete(id)
    })
    started.on('error', (err) => logger.error({ err }, 'drawing stopped'))
    started.on('exit', () => {
      if (thread === started) thread = undefined
      for (const settle of waiting.values()) settle(undefined)
      waiting.clear()
    })
    return started
  }
  thread = start()
  return (page) =>
    new Promise((resolve) => {
      const id = ++asked
      waiting.set(id, resolve)
      thread ??= start()
      thread.postMessage({ id, page })
    })
}
