import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Express } from 'express'
import type { Logger } from 'pino'
import { openRelease } from '../data/openRelease.ts'
import { allReleases } from './archive/allReleases.ts'
import { archivedReleases } from './archive/archivedReleases.ts'
import { type EarlierReleases, earlierReleases } from './archive/earlierReleases.ts'
import type { PresentRelease } from './archive/presentRelease.ts'
import { pageRenderer } from './rendering/pageRenderer.ts'
import { createServer, type ServerSettings } from './server.ts'

/** Whether this is built, with the threads beside the server, or runs from its sources. */
const isBuilt = !import.meta.filename.endsWith('.ts')
const thread = new URL('renderingThread.js', import.meta.url)
const restoringThread = new URL('restoringThread.js', import.meta.url)

interface AnsweringOptions {
  present: PresentRelease
  /** Folder of the packages of earlier releases. */
  packages: string
  /** Folder in which their databases are made. */
  databases: string
  dashboard: string
  rendering: string
  fonts: string
  logger: Logger
  settings: Partial<ServerSettings>
}

/** All that answers while one release is the present one. */
export interface Answering {
  app: Express
  earlier: EarlierReleases
  /** Nothing is asked of it any more. */
  end: () => Promise<void>
}

/** What a server does with its requests while a release is the present one: its app, who renders its pages, those before it. */
export function answerFrom(options: AnsweringOptions): Answering {
  const { present, packages, databases, dashboard, rendering, fonts, logger, settings } = options
  const { release, place, published, file } = present
  const packed = archivedReleases(packages)
  const isPacked = (one: string) => packed.some((other) => other.release === one)
  const unpacked = [...published.keys()].filter((one) => one !== release && !isPacked(one))
  const known = [...unpacked.map((one) => ({ release: one, released: null, wording: '' })), ...packed]
  const earlier = earlierReleases(known, {
    ...{ packages, databases, published },
    ...(isBuilt && { thread: restoringThread }),
  })
  const releases = allReleases(known, release)
  const renderer =
    isBuilt && existsSync(rendering) ? pageRenderer({ place, rendering, fonts, releases, thread }, logger) : undefined
  const db = openRelease(place)
  const app = createServer({
    ...{ db, release, assets: dashboard, logger },
    settings: {
      ...{ ...settings, fonts, build: buildIdentity(), isWarm: true, earlier },
      readiness: { ...(file && { file }), ...(renderer && { renderer: renderer.state }) },
      ...(renderer && { render: renderer.render, draw: renderer.draw, waiting: renderer.waiting }),
    },
  })
  return { app, earlier, end: async () => void (await Promise.all([db.destroy(), renderer?.end()])) }
}

/** A hash of the program where it is built; where it runs from its sources, a name for this run. */
function buildIdentity(): string {
  if (!isBuilt) return `sources-${Date.now()}`
  const hash = createHash('sha256')
  for (const file of readdirSync(import.meta.dirname).sort()) {
    if (file.endsWith('.js')) hash.update(readFileSync(join(import.meta.dirname, file)))
  }
  return hash.digest('hex').slice(0, 12)
}
