import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { dirname, join } from 'node:path'
import type { Kysely } from 'kysely'
import pino, { type Logger } from 'pino'
import { currentRelease, openDatabase } from '../data/database.ts'
import type { Tables } from '../data/tables.ts'
import { allReleases } from './archive/allReleases.ts'
import { archivedReleases } from './archive/archivedReleases.ts'
import { checkDatabase } from './archive/checkDatabase.ts'
import { earlierReleases } from './archive/earlierReleases.ts'
import { listenAt, listeningAt } from './listenAt.ts'
import { releaseQueries } from './release/releaseQueries.ts'
import { pageRenderer } from './rendering/pageRenderer.ts'
import { createServer } from './server.ts'
import { refuseOtherAudience, serverEnvironment } from './serverEnvironment.ts'

/** Whether this is built, with the thread that renders pages beside it, or runs from its sources. */
const isBuilt = !import.meta.filename.endsWith('.ts')
const thread = new URL('renderingThread.js', import.meta.url)
const restoringThread = new URL('restoringThread.js', import.meta.url)

await main()

/** Opens the current release and listens, until it is told to stop. */
async function main() {
  const { port, host, socket, pointer, isPrivate, packages, dashboard, rendering, fonts, ...limits } =
    serverEnvironment(process.env)
  const { publicOrigin, securityContact, ...others } = limits
  const logger = pino()
  if (isPrivate && !existsSync(pointer))
    throw new Error(
      `PRIVATE=1 and no release with private datasets at ${pointer}: npm run data:import -- FILE --private`
    )
  const database = currentRelease(pointer)
  checkDatabase(database)
  const db = openDatabase(database)
  const { release } = await releaseQueries(db).current()
  refuseOtherAudience(release, isPrivate)
  const isRendered = isBuilt && existsSync(rendering)
  const known = archivedReleases(packages)
  const places = { packages, databases: join(dirname(pointer), 'earlier') }
  const earlier = earlierReleases(known, { ...places, ...(isBuilt && { thread: restoringThread }) })
  const releases = allReleases(known, release)
  const renderer = isRendered ? pageRenderer({ database, rendering, fonts, releases, thread }, logger) : undefined
  const settings = {
    ...{ ...others, fonts, build: buildIdentity(), isWarm: true, earlier },
    ...(publicOrigin && { publicOrigin }),
    ...(securityContact && { securityContact }),
    ...renderer,
  }
  const app = createServer({ db, release, assets: dashboard, logger, settings })
  if (!publicOrigin && (others.trustProxy || others.basePath))
    logger.warn('PUBLIC_ORIGIN is not set: files and citations name the address of this server, not that of its proxy')
  const place = { port, host, socket }
  const server = await listenAt(app, place)
  if (isBuilt) earlier.makeReady(release).catch((err) => logger.error({ err }, 'earlier releases not prepared'))
  process.stdout.write(`release ${release} at ${listeningAt(server, place)}${others.basePath}/\n`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(server, { db, logger }))
}

/** Accepts nothing more, finishes what was begun, closes the database; whoever is not done in four seconds is cut off. */
function stop(server: Server, { db, logger }: { db: Kysely<Tables>; logger: Logger }): void {
  logger.info('stopping')
  setTimeout(() => server.closeAllConnections(), 4000).unref()
  server.close(async () => {
    await db.destroy()
    process.exit(0)
  })
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
