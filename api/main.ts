import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { dirname, join } from 'node:path'
import type { Kysely } from 'kysely'
import pino, { type Logger } from 'pino'
import { openDatabase } from '../data/database.ts'
import type { Tables } from '../data/tables.ts'
import { allReleases } from './archive/allReleases.ts'
import { archivedReleases } from './archive/archivedReleases.ts'
import { checkDatabase, namedDatabase } from './archive/checkDatabase.ts'
import { earlierReleases } from './archive/earlierReleases.ts'
import { checkDashboard } from './assets/checkDashboard.ts'
import { createDraining, type Draining } from './life/draining.ts'
import { openedFile } from './life/openedFile.ts'
import { StartProblem, sayStartProblem } from './life/startProblem.ts'
import { listenAt, listeningAt } from './listenAt.ts'
import { releaseQueries } from './release/releaseQueries.ts'
import { pageRenderer } from './rendering/pageRenderer.ts'
import { createServer } from './server.ts'
import { refuseOtherAudience, serverEnvironment } from './serverEnvironment.ts'

/** Whether this is built, with the thread that renders pages beside it, or runs from its sources. */
const isBuilt = !import.meta.filename.endsWith('.ts')
const thread = new URL('renderingThread.js', import.meta.url)
const restoringThread = new URL('restoringThread.js', import.meta.url)

await main().catch(refuseToStart)

/** Opens the current release and listens, until it is told to stop. */
async function main() {
  const { port, host, socket, pointer, isPrivate, packages, dashboard, rendering, fonts, ...limits } =
    serverEnvironment(process.env)
  const { publicOrigin, securityContact, stopWithin, ...others } = limits
  const logger = pino()
  if (isPrivate && !existsSync(pointer))
    throw new StartProblem(
      `PRIVATE=1 and no release with private datasets at ${pointer}: npm run data:import -- FILE --private`
    )
  const database = namedDatabase(pointer)
  const digest = checkDatabase(database)
  checkDashboard(dashboard)
  const db = openDatabase(database, digest)
  const { release } = await releaseQueries(db).current()
  refuseOtherAudience(release, isPrivate)
  const isRendered = isBuilt && existsSync(rendering)
  const known = archivedReleases(packages)
  const places = { packages, databases: join(dirname(pointer), 'earlier') }
  const earlier = earlierReleases(known, { ...places, ...(isBuilt && { thread: restoringThread }) })
  const releases = allReleases(known, release)
  const renderer = isRendered
    ? pageRenderer({ database, digest, rendering, fonts, releases, thread }, logger)
    : undefined
  const draining = createDraining()
  const readiness = { file: openedFile(database, digest), ...(renderer && { renderer: renderer.state }) }
  const settings = {
    ...{ ...others, fonts, build: buildIdentity(), isWarm: true, earlier },
    ...(publicOrigin && { publicOrigin }),
    ...(securityContact && { securityContact }),
    ...{ draining, readiness },
    ...(renderer && { render: renderer.render, draw: renderer.draw, waiting: renderer.waiting }),
  }
  const app = createServer({ db, release, assets: dashboard, logger, settings })
  if (!publicOrigin && (others.trustProxy || others.basePath))
    logger.warn('PUBLIC_ORIGIN is not set: files and citations name the address of this server, not that of its proxy')
  const place = { port, host, socket }
  const server = await listenAt(app, place)
  if (isBuilt)
    earlier
      .makeReady(release)
      .catch((error) => logger.error(`earlier releases not prepared: ${sayStartProblem(error)}`))
  process.stdout.write(`release ${release} at ${listeningAt(server, place)}${others.basePath}/\n`)
  listenToSignals(() => stop(server, { db, logger, draining, stopWithin }))
}

/** One sentence, and nothing of where in the program it was found. */
function refuseToStart(error: unknown): void {
  process.stderr.write(`not started: ${sayStartProblem(error)}\n`)
  process.exit(1)
}

/**
 * The first signal stops in order. A terminal and npm both send one for the same key, so another within a second is the
 * same; a later one is of somebody who does not want to wait.
 */
function listenToSignals(stopInOrder: () => void): void {
  let told: number | undefined
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (told === undefined) stopInOrder()
      else if (Date.now() - told > 1000) process.exit(1)
      told ??= Date.now()
    })
}

interface Stopping {
  db: Kysely<Tables>
  logger: Logger
  draining: Draining
  /** Seconds. */
  stopWithin: number
}

/** Accepts nothing more, finishes what was begun, closes the database; whoever is not done in time is cut off. */
async function stop(server: Server, { db, logger, draining, stopWithin }: Stopping): Promise<void> {
  logger.info('stopping')
  await draining.drain(server, stopWithin * 1000)
  await db.destroy()
  process.exit(0)
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
