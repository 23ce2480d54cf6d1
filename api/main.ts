import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Kysely } from 'kysely'
import pino, { type Logger } from 'pino'
import { currentRelease, openDatabase } from '../data/database.ts'
import type { Tables } from '../data/tables.ts'
import type { Drawing } from './page/drawPages.ts'
import { releaseQueries } from './release/releaseQueries.ts'
import { createServer } from './server.ts'
import { serverEnvironment } from './serverEnvironment.ts'

await main()

/** Opens the current release and listens, until it is told to stop. */
async function main() {
  const { port, host, pointer, dashboard, drawing, rateLimit, trustProxy } = serverEnvironment(process.env)
  const logger = pino()
  const db = openDatabase(currentRelease(pointer))
  const { release } = await releaseQueries(db).current()
  const settings = { rateLimit, trustProxy, build: buildIdentity(), drawing: await builtDrawing(drawing) }
  const app = createServer({ db, release, assets: dashboard, logger, settings })
  const server = app.listen(port, host, (error) => {
    if (error) throw error
    const address = server.address()
    const listening = typeof address === 'object' ? address?.port : port
    process.stdout.write(`release ${release} at http://${host.includes(':') ? `[${host}]` : host}:${listening}/\n`)
  })
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

/** The dashboard as it is built for the server; where it is not, browsers draw. */
async function builtDrawing(file: string): Promise<Drawing | undefined> {
  return existsSync(file) ? (await import(pathToFileURL(resolve(file)).href)).createDrawing : undefined
}

/** A hash of the program where it is one built file; where it runs from its sources, a name for this run. */
function buildIdentity(): string {
  const file = import.meta.filename
  if (file.endsWith('.ts')) return `sources-${Date.now()}`
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)
}
