import { pathToFileURL } from 'node:url'
import type { Logger } from 'pino'
import type { ReleasePlace } from '../../data/openRelease.ts'
import type { KnownRelease } from '../../data/structure/release.ts'
import { readAddress } from '../../data/structure/selectionAddress.ts'
import type { RendererState } from '../life/readiness.ts'
import { createFairQueue, type FairQueue } from '../requests/fairQueue.ts'
import { type Made, rendererThread } from './rendererThread.ts'
import type { AskedPage, AskedPicture, DrawPicture, Reader, RenderPage } from './renderPage.ts'

interface Waiting {
  asked: AskedPage | AskedPicture
  made: Promise<Made>
  settle: (made: Made) => void
  /** How many who asked for it are still there. */
  readers: number
}

interface Files {
  place: ReleasePlace
  rendering: string
  /** Folder of the built fonts. */
  fonts: string
  /** Every release that can be asked of. */
  releases?: readonly KnownRelease[]
  thread: URL
}

export interface PageRenderer {
  render: RenderPage
  draw: DrawPicture
  state: () => Promise<RendererState>
  /** How many pages and pictures wait. */
  waiting: () => Record<'pages' | 'pictures', number>
  /** Ends its thread, once nothing is asked of it any more. */
  end: () => Promise<unknown>
}

/** Further pages are left to their browsers at once, further pictures refused; of one address sooner than of all. */
const bounds = { pages: { most: 128, mostOfOne: 48 }, pictures: { most: 32, mostOfOne: 12 } }
/** Milliseconds that a reader waits for either. */
const patience = { pages: 10_000, pictures: 15_000 }
/** Milliseconds for one of them; what takes longer is given up with its thread, sooner where nobody waits for it. */
const longest = { wanted: 20_000, left: 11_000 }

/**
 * Renders pages and draws their pictures in a thread of its own, which reads the same release, so that no answer waits for
 * one: one at a time, places before views and pages before pictures, once for all who ask for it at the same moment, each address in its turn, and
 * not at all when they have left before it. What fails there goes out unrendered and is logged; a thread that ended is
 * started again by the next page.
 */
export function pageRenderer(files: Files, logger: Logger): PageRenderer {
  const pages = ranks.map(() => createFairQueue<Waiting>(bounds.pages))
  const pictures = createFairQueue<Waiting>(bounds.pictures)
  const { thread: code, ...given } = files
  const workerData = { releases: [], ...given, rendering: pathToFileURL(files.rendering).href }
  let current: Waiting | undefined

  const thread = rendererThread({ code, workerData }, logger)
  const next = () => {
    if (current) return
    current = firstOf(pages) ?? pictures.take()
    if (!current) return
    const { asked, settle } = current
    const isWanted = () => (current?.readers ?? 0) > 0
    void thread.make(asked, { longest, isWanted }).then((made) => {
      current = undefined
      settle(made)
      next()
    })
  }
  const queued = (queueOf: (asked: AskedPage) => FairQueue<Waiting>, longestWait: number) => {
    return async (asked: AskedPage | AskedPicture, reader?: Reader): Promise<Made> => {
      const queue = queueOf(asked)
      const key = keyOf(asked)
      const shared = queue.get(key) ?? (current && keyOf(current.asked) === key ? current : undefined)
      const waiting = shared ?? wait(asked)
      if (!shared && !queue.add(key, waiting, reader?.address ?? '')) return undefined
      waiting.readers++
      next()
      const made = await untilLeft(waiting.made, longestWait, reader?.left)
      waiting.readers--
      if (waiting.readers === 0 && queue.get(key) === waiting) queue.remove(key)
      return made
    }
  }
  return {
    render: queued((asked) => pages[rankOf(asked)]!, patience.pages) as RenderPage,
    draw: queued(() => pictures, patience.pictures) as DrawPicture,
    state: thread.state,
    waiting: () => ({ pages: pages.reduce((sum, { size }) => sum + size(), 0), pictures: pictures.size() }),
    end: thread.end,
  }
}

const ranks = ['place', 'view', 'other'] as const

/**
 * A place of the site is one of some thousands, kept for whoever asks next; views are without end, and what cannot be
 * understood is hardly asked in earnest. Each waits in a queue of its own, so that none fills the room of one before it.
 */
function rankOf({ search }: AskedPage): number {
  if (search === '') return ranks.indexOf('place')
  return ranks.indexOf(readAddress(search).problems.length === 0 ? 'view' : 'other')
}

function firstOf(queues: readonly FairQueue<Waiting>[]): Waiting | undefined {
  for (const queue of queues) {
    const first = queue.take()
    if (first) return first
  }
  return undefined
}

/** All that a page or picture depends on. */
const keyOf = (asked: AskedPage | AskedPicture) => JSON.stringify(Object.values(asked))

function wait(asked: AskedPage | AskedPicture): Waiting {
  let settle!: Waiting['settle']
  const made = new Promise<Made>((resolve) => {
    settle = resolve
  })
  return { asked, made, settle, readers: 0 }
}

/** What is made, or nothing where it takes too long or whoever asked has gone. */
function untilLeft(made: Promise<Made>, longestWait: number, left: AbortSignal | undefined): Promise<Made> {
  return new Promise((resolve) => {
    const over = setTimeout(resolve, longestWait, undefined)
    const settle = (one: Made) => {
      clearTimeout(over)
      left?.removeEventListener('abort', go)
      resolve(one)
    }
    const go = () => settle(undefined)
    left?.addEventListener('abort', go)
    void made.then(settle)
  })
}
