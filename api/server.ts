import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Express } from 'express'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '../data/tables.ts'
import { allReleases } from './archive/allReleases.ts'
import type { EarlierReleases } from './archive/earlierReleases.ts'
import { packageRoutes } from './archive/packageRoutes.ts'
import { releaseSwitch } from './archive/releaseSwitch.ts'
import { precompressedAssets } from './assets/precompressedAssets.ts'
import { createContext } from './context.ts'
import { createDraining, type Draining } from './life/draining.ts'
import { lifeRoutes } from './life/lifeRoutes.ts'
import { createMetrics } from './life/metrics.ts'
import type { Readiness } from './life/readiness.ts'
import { releaseRoutes } from './releaseRoutes.ts'
import type { DrawPicture, RenderPage } from './rendering/renderPage.ts'
import { belowBase } from './requests/belowBase.ts'
import { boundedDownloads, type DownloadBounds } from './requests/boundedDownloads.ts'
import { cors } from './requests/cors.ts'
import { fairTurns } from './requests/fairTurns.ts'
import { lastError, notFound } from './requests/lastError.ts'
import { markedHeaders } from './requests/markedHeaders.ts'
import { plainAddress } from './requests/plainAddress.ts'
import { rateBound } from './requests/rateBound.ts'
import { requestBounds } from './requests/requestBounds.ts'
import { requestLog } from './requests/requestLog.ts'
import { createKeptAnswers } from './requests/responseCache.ts'
import { type HeaderSettings, secureHeaders } from './requests/secureHeaders.ts'
import { wellKnown } from './requests/wellKnown.ts'
import { servedBuild } from './servedBuild.ts'

export interface ServerOptions {
  db: Kysely<Tables>
  /** Code of the release in the database; everything served carries it. */
  release: string
  /** Folder of the built dashboard. */
  assets: string
  logger: Logger
  settings?: Partial<ServerSettings>
}

export interface ServerSettings extends DownloadBounds, Required<Omit<HeaderSettings, 'isDevelopment'>> {
  /** What one address may ask for in a minute, in units of one question; 0 is no limit. */
  rateLimit: number
  /** Express's own setting: how many proxies stand in front, or their addresses. */
  trustProxy: number | string | false
  /** Where readers reach the server, for what is said of it in files, without a path; else where it listens. */
  publicOrigin: string
  /** The path of its host below which the server stands, such as /sdg; else it has the host to itself. */
  basePath: string
  /** Where to report a weakness. */
  securityContact: string
  /** Changes with the program, so that what browsers keep does too. */
  build: string
  /** Vite's development server writes scripts and styles into the page. */
  isDevelopment: boolean
  /** The page's HTML before it is filled in; else index.html of the built dashboard. */
  shell: (url: string) => Promise<string | undefined>
  /** Renders pages before they are sent; else browsers do. */
  render: RenderPage
  /** Draws the pictures of pages; without it there are none. */
  draw: DrawPicture
  /** Folder of the built fonts that pictures are set in. */
  fonts: string
  /** Releases before the one served; without them only that can be asked. */
  earlier: EarlierReleases
  /** Makes at once what a first search would wait for. */
  isWarm: boolean
  /** Ends the server; without it, it is never told to end. */
  draining: Draining
  /** What else than the database must be well for the server to be asked. */
  readiness: Pick<Readiness, 'file' | 'renderer'>
  /** How many pages and pictures wait to be rendered. */
  waiting: () => Record<string, number>
}

/** The whole server, in the order in which a request passes through it. It does not listen yet. */
export function createServer({ db, release, assets, logger, settings }: ServerOptions): Express {
  const { rateLimit = 600, trustProxy = false, isDevelopment = false, basePath = '', earlier } = settings ?? {}
  const { mostDownloads = 64, stalledAfter = 60_000 } = settings ?? {}
  const { bound, underWay } = boundedDownloads({ mostDownloads, stalledAfter })
  const releases = allReleases(earlier?.known ?? [], release)
  const context = createContext(db, { releases })
  // A failure is told to whoever searches.
  if (settings?.isWarm) context.search.index().catch(() => undefined)
  const shell = settings?.shell ?? builtShell(assets, basePath)
  const kept = createKeptAnswers()
  const turns = fairTurns({ atOnce: 2, most: 256, mostOfOne: 64, longest: 10_000 })
  const answering = {
    assets,
    logger,
    settings: {
      ...settings,
      shell,
      build: servedBuild({ build: settings?.build, assets, present: release, releases }),
    },
    bound,
    turns: turns.handler,
    kept,
    present: release,
  }
  const draining = settings?.draining ?? createDraining()
  const metrics = createMetrics()
  const { isDraining } = draining
  const readiness = { ...settings?.readiness, database: context.release.anyRow, isDraining }
  metrics.gauge('files_under_way', { help: 'Files that are being written.', read: underWay })
  if (settings?.waiting)
    metrics.gauge('rendering_waiting', { help: 'What waits to be rendered.', label: 'of', read: settings.waiting })
  metrics.gauge('questions_waiting', { help: 'Questions that wait for their turn.', read: turns.waiting })
  metrics.gauge('cache_entries', { help: 'Answers that are kept.', read: () => kept.size })
  metrics.gauge('cache_bytes', { help: 'Memory that they take with their addresses.', read: () => kept.calculatedSize })
  const app = express()
  app.disable('x-powered-by').disable('etag').set('trust proxy', trustProxy)

  app.use(draining.handler, metrics.handler)
  app.use(belowBase(basePath))
  app.use(markedHeaders(release))
  app.use(precompressedAssets(assets))
  app.use(requestLog(logger))
  app.use(secureHeaders({ ...settings, isDevelopment }))
  app.use((_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'Present-Release': release })
    next()
  })
  app.use(['/api', '/sdmx', '/catalog', '/download', '/picture'], cors)
  app.use(requestBounds, plainAddress)
  app.get('/health', (_request, response) => void response.json({ status: 'ok', release, downloads: underWay() }))
  app.use(lifeRoutes({ release, readiness, metrics }))
  const { securityContact, publicOrigin } = settings ?? {}
  app.use(wellKnown({ securityContact, publicOrigin }))
  app.use(rateBound(rateLimit))
  if (earlier) app.use('/releases', packageRoutes(earlier))
  app.use(
    releaseSwitch({
      present: { release, routes: releaseRoutes({ ...answering, context, release }) },
      earlier,
      releases,
      notOpened: (release, error) => logger.error({ release }, `earlier release not opened: ${error.message}`),
      routesOf: ({ release: other, db: itsOwn, place }) =>
        releaseRoutes({
          ...answering,
          context: createContext(itsOwn, { releases, differences: context.differences }),
          release: other,
          place,
        }),
    })
  )
  app.use(notFound)
  app.use(lastError(logger))
  return app
}

/**
 * Read once: a build of the dashboard is as immutable as a release. It names its files from where it stands itself, which
 * is where the server stands and not where a page does.
 */
function builtShell(assets: string, basePath: string): ServerSettings['shell'] {
  const file = join(assets, 'index.html')
  const built = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  const html = built?.replaceAll(/ (href|src)="\.\//g, ` $1="${basePath}/`)
  return async () => html
}
