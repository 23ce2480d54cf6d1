import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { AskedPage, RenderedPage, RenderPage } from './renderPage.ts'

/** What the thread says of a page; neither where a browser has to render it. */
export interface Outcome {
  rendered?: RenderedPage
  failure?: string
}

interface Waiting {
  page: AskedPage
  rendered: Promise<RenderedPage | undefined>
  settle: (rendered: RenderedPage | undefined) => void
  /** How many who asked for it are still there. */
  readers: number
}

/** Further pages are left to their browsers at once. */
const mostWaiting = 64
/** Milliseconds for one page; whatever takes longer is given up with its thread. */
const longest = 20_000

/**
 * Renders pages in a thread of its own, which reads the same release, so that no answer waits for one: one page at a time,
 * once for all who ask for it at the same moment, and not at all when they have left before its turn. What fails there
 * goes out unrendered and is logged; a thread that ended is started again by the next page.
 */
export function pageRenderer(files: { database: string; rendering: string; thread: URL }, logger: Logger): RenderPage {
  const queue = new Map<string, Waiting>()
  const workerData = { database: files.database, rendering: pathToFileURL(files.rendering).href }
  let current: Waiting | undefined
  let giveUp: NodeJS.Timeout | undefined
  let thread: Worker | undefined

  const start = () => {
    const started = new Worker(files.thread, { workerData })
    started.unref()
    started.on('message', ({ rendered, failure }: Outcome) => {
      if (failure) logger.error({ failure }, 'page not rendered')
      finish(rendered)
    })
    started.on('error', (err) => logger.error({ err }, 'rendering stopped'))
    started.on('exit', () => {
      if (thread === started) thread = undefined
      finish(undefined)
    })
    return started
  }
  const finish = (rendered: RenderedPage | undefined) => {
    clearTimeout(giveUp)
    if (current) settle(current, rendered)
    current = undefined
    next()
  }
  const settle = (waiting: Waiting, rendered: RenderedPage | undefined) => {
    queue.delete(keyOf(waiting.page))
    waiting.settle(rendered)
  }
  const next = () => {
    const [first] = queue.values()
    if (current || !first) return
    current = first
    thread ??= start()
    thread.postMessage(first.page)
    giveUp = setTimeout(() => {
      logger.error({ path: first.page.path }, 'page took too long to render')
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
    return waiting.rendered
  }
}

const keyOf = ({ language, path, search }: AskedPage) => `${language} ${path}?${search}`

function wait(page: AskedPage): Waiting {
  let settle!: Waiting['settle']
  const rendered = new Promise<RenderedPage | undefined>((resolve) => {
    settle = resolve
  })
  return { page, rendered, settle, readers: 0 }
}
