import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { AskedPage, DrawnPage, DrawPage } from './drawPage.ts'

/** What the thread says of a page; neither where a browser has to draw it. */
export interface Told {
  drawn?: DrawnPage
  failure?: string
}

interface Waiting {
  page: AskedPage
  drawn: Promise<DrawnPage | undefined>
  settle: (drawn: DrawnPage | undefined) => void
  /** How many who asked for it are still there. */
  readers: number
}

/** Further pages are left to their browsers at once. */
const mostWaiting = 64
/** Milliseconds for one page; whatever takes longer is given up with its thread. */
const longest = 20_000

/**
 * Draws pages in a thread of its own, which reads the same release, so that no answer waits for one: one page at a time,
 * once for all who ask for it at the same moment, and not at all when they have left before its turn. What fails there
 * goes out undrawn and is logged; a thread that ended is started again by the next page.
 */
export function pageDrawer(files: { database: string; drawing: string; thread: URL }, logger: Logger): DrawPage {
  const queue = new Map<string, Waiting>()
  const workerData = { database: files.database, drawing: pathToFileURL(files.drawing).href }
  let current: Waiting | undefined
  let giveUp: NodeJS.Timeout | undefined
  let thread: Worker | undefined

  const start = () => {
    const started = new Worker(files.thread, { workerData })
    started.unref()
    started.on('message', ({ drawn, failure }: Told) => {
      if (failure) logger.error({ failure }, 'page not drawn')
      finish(drawn)
    })
    started.on('error', (err) => logger.error({ err }, 'drawing stopped'))
    started.on('exit', () => {
      if (thread === started) thread = undefined
      finish(undefined)
    })
    return started
  }
  const finish = (drawn: DrawnPage | undefined) => {
    clearTimeout(giveUp)
    if (current) settle(current, drawn)
    current = undefined
    next()
  }
  const settle = (waiting: Waiting, drawn: DrawnPage | undefined) => {
    queue.delete(keyOf(waiting.page))
    waiting.settle(drawn)
  }
  const next = () => {
    const [first] = queue.values()
    if (current || !first) return
    current = first
    thread ??= start()
    thread.postMessage(first.page)
    giveUp = setTimeout(() => {
      logger.error({ path: first.page.path }, 'page took too long to draw')
      void thread?.terminate()
    }, longest)
  }

  thread = start()
  return (page, left) => {
    const key = keyOf(page)
    const waiting = queue.get(key) ?? wait(page)
    if (!queue.has(key) && queue.size >= mostWaiting) return Promise.resolve(undefined)
    queue.set(key, waiting)
    waiting.readers++
    left?.addEventListener('abort', () => {
      waiting.readers--
      const isInQueue = waiting !== current && queue.get(key) === waiting
      if (waiting.readers === 0 && isInQueue) settle(waiting, undefined)
    })
    next()
    return waiting.drawn
  }
}

const keyOf = ({ language, path, search }: AskedPage) => `${language} ${path}?${search}`

function wait(page: AskedPage): Waiting {
  let settle!: Waiting['settle']
  const drawn = new Promise<DrawnPage | undefined>((resolve) => {
    settle = resolve
  })
  return { page, drawn, settle, readers: 0 }
}
