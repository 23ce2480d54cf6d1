import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { KnownRelease } from '../../data/structure/release.ts'
import type { AskedPage, AskedPicture, DrawnPicture, DrawPicture, RenderedPage, RenderPage } from './renderPage.ts'

/** What the thread says of a page or picture; neither where a browser has to render it. */
export interface Outcome {
  made?: RenderedPage | DrawnPicture | undefined
  failure?: string
}

interface Waiting {
  asked: AskedPage | AskedPicture
  made: Promise<Outcome['made']>
  settle: (made: Outcome['made']) => void
  /** How many who asked for it are still there. */
  readers: number
}

interface Files {
  database: string
  rendering: string
  /** Folder of the built fonts. */
  fonts: string
  /** Every release that can be asked of. */
  releases?: readonly KnownRelease[]
  thread: URL
}

/** Further pages are left to their browsers at once, further pictures refused. */
const mostWaiting = 64
const mostPictures = 16
/** Milliseconds for one page; whatever takes longer is given up with its thread. */
const longest = 20_000

/**
 * Renders pages and draws their pictures in a thread of its own, which reads the same release, so that no answer waits for
 * one: one at a time, pages before pictures, once for all who ask for it at the same moment, and not at all when they have
 * left before its turn. What fails there goes out unrendered and is logged; a thread that ended is started again by the
 * next page.
 */
export function pageRenderer(files: Files, logger: Logger): { render: RenderPage; draw: DrawPicture } {
  const pages = new Map<string, Waiting>()
  const pictures = new Map<string, Waiting>()
  const { database, fonts, releases = [] } = files
  const workerData = { database, fonts, releases, rendering: pathToFileURL(files.rendering).href }
  let current: Waiting | undefined
  let giveUp: NodeJS.Timeout | undefined
  let thread: Worker | undefined

  const start = () => {
    const started = new Worker(files.thread, { workerData })
    started.unref()
    started.on('message', ({ made, failure }: Outcome) => {
      if (failure) logger.error({ failure }, 'page not rendered')
      finish(made)
    })
    started.on('error', (err) => logger.error({ err }, 'rendering stopped'))
    started.on('exit', () => {
      if (thread === started) thread = undefined
      finish(undefined)
    })
    return started
  }
  const finish = (made: Outcome['made']) => {
    clearTimeout(giveUp)
    if (current) settle(current, made)
    current = undefined
    next()
  }
  const settle = (waiting: Waiting, made: Outcome['made']) => {
    for (const queue of [pages, pictures]) queue.delete(keyOf(waiting.asked))
    waiting.settle(made)
  }
  const next = () => {
    const [first] = [...pages.values(), ...pictures.values()]
    if (current || !first) return
    current = first
    thread ??= start()
    thread.postMessage(first.asked)
    giveUp = setTimeout(() => {
      logger.error({ path: first.asked.path }, 'page took too long to render')
      void thread?.terminate()
    }, longest)
  }
  const queued = ({ queue, most }: { queue: Map<string, Waiting>; most: number }) => {
    return (asked: AskedPage | AskedPicture, left?: AbortSignal): Promise<Outcome['made']> => {
      const key = keyOf(asked)
      const waiting = queue.get(key) ?? wait(asked)
      if (!queue.has(key) && queue.size >= most) return Promise.resolve(undefined)
      queue.set(key, waiting)
      waiting.readers++
      left?.addEventListener('abort', () => {
        waiting.readers--
        const isInQueue = waiting !== current && queue.get(key) === waiting
        if (waiting.readers === 0 && isInQueue) settle(waiting, undefined)
      })
      next()
      return waiting.made
    }
  }

  thread = start()
  return {
    render: queued({ queue: pages, most: mostWaiting }) as RenderPage,
    draw: queued({ queue: pictures, most: mostPictures }) as DrawPicture,
  }
}

/** All that a page or picture depends on. */
const keyOf = (asked: AskedPage | AskedPicture) => JSON.stringify(Object.values(asked))

function wait(asked: AskedPage | AskedPicture): Waiting {
  let settle!: Waiting['settle']
  const made = new Promise<Outcome['made']>((resolve) => {
    settle = resolve
  })
  return { asked, made, settle, readers: 0 }
}
