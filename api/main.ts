import cluster from 'node:cluster'
import type { Server } from 'node:http'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pino, { type Logger } from 'pino'
import type { Mark } from '../data/structure/markedRelease.ts'
import { type Answering, answerFrom } from './answering.ts'
import { builtRelease, type PresentRelease, publishedReleases } from './archive/presentRelease.ts'
import { checkDashboard } from './assets/checkDashboard.ts'
import { createDraining, type Draining } from './life/draining.ts'
import { sayStartProblem } from './life/startProblem.ts'
import { startWorkers } from './life/workers.ts'
import { listenAt, listeningAt } from './listenAt.ts'
import { refuseOtherAudience, serverEnvironment } from './serverEnvironment.ts'

/** Opens the present release and listens, until it is told to stop; or has several processes do so. */
async function main() {
  const { port, host, socket, pointer, mark, packages, dashboard, rendering, fonts, ...others } = serverEnvironment(
    process.env
  )
  const { databases, workers, stopWithin, ...limits } = others
  const logger = pino()
  if (workers > 1 && cluster.isPrimary) return startWorkers(workers, logger)
  const find = () => (databases.length > 0 ? publishedReleases(databases) : builtRelease(pointer, mark))
  const present = await find()
  refuseOtherAudience(present.release, mark)
  checkDashboard(dashboard)
  const { publicOrigin, securityContact, ...given } = limits
  const draining = createDraining()
  const answerNow = (present: PresentRelease) =>
    answerFrom({
      ...{ present, packages, databases: join(dirname(pointer), 'earlier'), dashboard, rendering, fonts, logger },
      settings: {
        ...given,
        ...(publicOrigin && { publicOrigin }),
        ...(securityContact && { securityContact }),
        draining,
      },
    })
  if (!publicOrigin && (given.trustProxy || given.basePath))
    logger.warn('PUBLIC_ORIGIN is not set: files and citations name the address of this server, not that of its proxy')
  const serving = { present, by: answerNow(present) }
  const place = { port, host, socket }
  const server = await listenAt((request, response) => serving.by.app(request, response), place)
  // Of several processes one is enough to make what all of them open.
  if (!cluster.isWorker || cluster.worker?.id === 1) void makeReady(serving, logger)
  process.stdout.write(`release ${present.release} at ${listeningAt(server, place)}${given.basePath}/\n`)
  listenToSignals(() => stop(server, { serving, logger, draining, stopWithin }))
  if (databases.length > 0) await follow(serving, { find, answerNow, mark, logger })
}

interface Serving {
  present: PresentRelease
  by: Answering
}

const makeReady = ({ present, by }: Serving, logger: Logger) =>
  by.earlier
    .makeReady(present.release)
    .catch((error) => logger.error(`earlier releases not prepared: ${sayStartProblem(error)}`))

interface Following {
  find: () => Promise<PresentRelease>
  answerNow: (present: PresentRelease) => Answering
  mark: Mark | undefined
  logger: Logger
}

/** Milliseconds until a release that was published is the one that answers. */
const followEvery = 5000
/** An answer that is under way has so long to end, in milliseconds. */
const lastAnswers = 60_000

/** Serves what was published last, from one request to the next, without a stop; while nobody says what that is, what it has. */
async function follow(serving: Serving, { find, answerNow, mark, logger }: Following): Promise<void> {
  for (;;) {
    await wait(followEvery, undefined, { ref: false })
    try {
      const present = await find()
      if (isAlike(present, serving.present)) continue
      refuseOtherAudience(present.release, mark)
      const before = serving.by
      Object.assign(serving, { present, by: answerNow(present) })
      logger.info({ release: present.release }, 'another release is served')
      setTimeout(() => before.end().catch(() => undefined), lastAnswers).unref()
    } catch (error) {
      logger.warn(`what is published was not read: ${sayStartProblem(error)}`)
    }
  }
}

const isAlike = (one: PresentRelease, other: PresentRelease) =>
  one.release === other.release && [...one.published.keys()].join() === [...other.published.keys()].join()

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
  serving: Serving
  logger: Logger
  draining: Draining
  /** Seconds. */
  stopWithin: number
}

/** Accepts nothing more, finishes what was begun, closes the database; whoever is not done in time is cut off. */
async function stop(server: Server, { serving, logger, draining, stopWithin }: Stopping): Promise<void> {
  logger.info('stopping')
  await draining.drain(server, stopWithin * 1000)
  await serving.by.end()
  process.exit(0)
}

await main().catch(refuseToStart)
