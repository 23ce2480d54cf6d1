import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { RendererState } from '../life/readiness.ts'
import type { AskedPage, AskedPicture, DrawnPicture, RenderedPage } from './renderPage.ts'

export type Made = RenderedPage | DrawnPicture | undefined

/** What the thread says of a page or picture, neither where a browser has to render it; or that it is there. */
export interface Outcome {
  made?: Made
  failure?: string
  isThere?: true
}

interface Bounds {
  /** Milliseconds. */
  longest: { wanted: number; left: number }
  isWanted: () => boolean
}

/** Megabytes: what a page takes, many times over. A thread that needs more ends alone, and not the server. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 6 }
/** Milliseconds in which a thread that is well says so, even one that has just begun. */
const longestSilence = 5000

/** A thread that makes one thing at a time; one that ended, or was ended, is begun anew by whoever needs it next. */
export function rendererThread({ code, workerData }: { code: URL; workerData: object }, logger: Logger) {
  let thread: Worker | undefined
  let busySince: number | undefined

  const begin = () => {
    const begun = new Worker(code, { workerData, resourceLimits })
    begun.unref()
    begun.on('error', (err) => logger.error({ err }, 'rendering stopped'))
    begun.on('exit', () => {
      if (thread === begun) thread = undefined
    })
    return begun
  }
  /** What it says next; nothing where it ends before. */
  const said = (worker: Worker, isMeant: (outcome: Outcome) => boolean) =>
    new Promise<Outcome | undefined>((resolve) => {
      const settle = (outcome?: Outcome) => {
        worker.off('message', hear).off('exit', leave)
        resolve(outcome)
      }
      const hear = (outcome: Outcome) => {
        if (isMeant(outcome)) settle(outcome)
      }
      const leave = () => settle()
      worker.on('message', hear).on('exit', leave)
    })

  thread = begin()
  return {
    async make(asked: AskedPage | AskedPicture, { longest, isWanted }: Bounds): Promise<Made> {
      thread ??= begin()
      const maker = thread
      const giveUp = () => {
        logger.error({ path: asked.path }, 'page took too long to render')
        void maker.terminate()
      }
      const late = setTimeout(giveUp, longest.wanted)
      const unwanted = setTimeout(() => isWanted() || giveUp(), longest.left)
      busySince = performance.now()
      maker.postMessage(asked)
      const outcome = await said(maker, ({ isThere }) => !isThere)
      busySince = undefined
      clearTimeout(late)
      clearTimeout(unwanted)
      if (outcome?.failure) logger.error({ failure: outcome.failure }, 'page not rendered')
      return outcome?.made
    },
    end: async (): Promise<unknown> => thread?.terminate(),
    /** Asks it whether it is there; one that works is not interrupted. */
    async state(): Promise<RendererState> {
      if (busySince !== undefined) return performance.now() - busySince < longestSilence ? 'ready' : 'stuck'
      thread ??= begin()
      const asked = thread
      asked.postMessage('there?')
      const silent = new Promise<'stuck'>((resolve) => setTimeout(resolve, longestSilence, 'stuck').unref())
      const answer = await Promise.race([said(asked, ({ isThere }) => isThere === true), silent])
      if (answer === 'stuck') return busySince === undefined ? 'stuck' : 'ready'
      return answer ? 'ready' : 'ended'
    },
  }
}
