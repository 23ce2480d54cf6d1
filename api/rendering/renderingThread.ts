import { parentPort, workerData } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'
import { openDatabase } from '../../data/database.ts'
import type { KnownRelease } from '../../data/structure/release.ts'
import { createContext } from '../context.ts'
import { askHere, isRefused } from './askHere.ts'
import { drawPicture } from './drawPicture.ts'
import { rememberAnswers } from './rememberAnswers.ts'
import type { Outcome } from './rendererThread.ts'
import type { AskedPage, AskedPicture, CreateDrawing, CreateRenderer } from './renderPage.ts'

interface Rendering {
  createRenderer: CreateRenderer
  createDrawing: CreateDrawing
}

interface Given {
  database: string
  /** That it must have: what was put in its place meanwhile is another release. */
  digest?: string
  rendering: string
  fonts: string
  releases: readonly KnownRelease[]
}

const { database, digest, rendering, fonts, releases } = workerData as Given
const { createRenderer, createDrawing } = (await import(rendering)) as Rendering

/** Who renders the pages of one release and draws its pictures. */
function ofRelease(file: string, options: Parameters<typeof createContext>[1], expected?: string) {
  const db = openDatabase(file, expected)
  const context = createContext(db, options)
  const ask = rememberAnswers(askHere(context))
  return { db, context, render: createRenderer(ask), draw: drawPicture(createDrawing(ask), fonts) }
}

const present = ofRelease(database, { releases }, digest)
/** So many earlier releases are at hand; the one asked longest ago is closed for another. */
const earlier = new LRUCache<string, ReturnType<typeof ofRelease>>({
  max: 3,
  dispose: ({ db }) => void db.destroy(),
})

function releaseIn(file: string | undefined) {
  if (file === undefined) return present
  const known = earlier.get(file) ?? ofRelease(file, { releases, differences: present.context.differences })
  earlier.set(file, known)
  return known
}

parentPort!.on('message', async (asked: AskedPage | AskedPicture | 'there?') =>
  parentPort!.postMessage(asked === 'there?' ? ({ isThere: true } satisfies Outcome) : await outcomeOf(asked))
)

async function outcomeOf(asked: AskedPage | AskedPicture): Promise<Outcome> {
  try {
    const { render, draw } = releaseIn(asked.database)
    return { made: await ('shape' in asked ? draw(asked) : render(asked)) }
  } catch (error) {
    // What is refused is for the browser to say.
    return isRefused(error) ? {} : { failure: String((error as Error).stack) }
  }
}
