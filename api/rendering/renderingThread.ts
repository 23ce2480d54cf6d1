import { parentPort, workerData } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'
import { openRelease, type ReleasePlace } from '../../data/openRelease.ts'
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
  place: ReleasePlace
  rendering: string
  fonts: string
  releases: readonly KnownRelease[]
}

const { place, rendering, fonts, releases } = workerData as Given
const { createRenderer, createDrawing } = (await import(rendering)) as Rendering

/** Who renders the pages of one release and draws its pictures. */
function ofRelease(at: ReleasePlace, options: Parameters<typeof createContext>[1]) {
  const db = openRelease(at)
  const context = createContext(db, options)
  const ask = rememberAnswers(askHere(context))
  return { db, context, render: createRenderer(ask), draw: drawPicture(createDrawing(ask), fonts) }
}

const present = ofRelease(place, { releases })
/** So many earlier releases are at hand; the one asked longest ago is closed for another. */
const earlier = new LRUCache<string, ReturnType<typeof ofRelease>>({
  max: 3,
  dispose: ({ db }) => void db.destroy(),
})

function releaseIn(at: ReleasePlace | undefined) {
  if (at === undefined) return present
  const key = JSON.stringify(at)
  const known = earlier.get(key) ?? ofRelease(at, { releases, differences: present.context.differences })
  earlier.set(key, known)
  return known
}

parentPort!.on('message', async (asked: AskedPage | AskedPicture | 'there?') =>
  parentPort!.postMessage(asked === 'there?' ? ({ isThere: true } satisfies Outcome) : await outcomeOf(asked))
)

async function outcomeOf(asked: AskedPage | AskedPicture): Promise<Outcome> {
  try {
    const { render, draw } = releaseIn(asked.place)
    return { made: await ('shape' in asked ? draw(asked) : render(asked)) }
  } catch (error) {
    // What is refused is for the browser to say.
    return isRefused(error) ? {} : { failure: String((error as Error).stack) }
  }
}
