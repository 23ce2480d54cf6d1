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
import { releaseRoutes } from './releaseRoutes.ts'
import type { DrawPicture, RenderPage } from './rendering/renderPage.ts'
import { belowBase } from './requests/belowBase.ts'
import { boundedDownloads, type DownloadBounds } from './requests/boundedDownloads.ts'
import { cors } from './requests/cors.ts'
import { lastError, notFound } from './requests/lastError.ts'
import { privateHeaders } from './requests/privateHeaders.ts'
import { rateBound } from './requests/rateBound.ts'
import { requestBounds } from './requests/requestBounds.ts'
import { requestLog } from './requests/requestLog.ts'
import { type HeaderSettings, secureHeaders } from './requests/secureHeaders.ts'
import { wellKnown } from './requests/wellKnown.ts'

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
  /** Requests a minute from one address; 0 is no limit. */
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
}

/** The whole server, in the order in which a request passes through it. It does not listen yet. */
export function createServer({ db, release, assets, logger, settings }: ServerOptions): Express {
  const { rateLimit = 600, trustProxy = false, isDevelopment = false, basePath = '', earlier } = settings ?? {}
  const { mostDownloads = 64, stalledAfter = 60_000 } = settings ?? {}
  const { bound, underWay } = boundedDownloads({ mostDownloads, stalledAfter })
  const releases = allReleases(earlier?.known ?? [], release)
  const context = createContext(db, { releases })
  // A failure is told to whoever searches.
  if (settings?.isWarm) Promise.all([context.search.index(), context.search.figures()]).catch(() => undefined)
  const shell = settings?.shell ?? builtShell(assets, basePath)
  const answering = { assets, logger, settings: { ...settings, shell }, bound, present: release }
  const app = express()
  app.disable('x-powered-by').disable('etag').set('trust proxy', trustProxy)

  app.use(belowBase(basePath))
  app.use(privateHeaders(release))
  app.use(precompressedAssets(assets))
  app.use(requestLog(logger))
  app.use(secureHeaders({ ...settings, isDevelopment }))
  app.use((_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'Present-Release': release })
    next()
  })
  app.use(['/api', '/sdmx', '/catalog', '/download', '/picture'], cors)
  app.use(requestBounds)
  app.get('/health', (_request, response) => void response.json({ status: 'ok', release, downloads: underWay() }))
  const { securityContact, publicOrigin } = settings ?? {}
  app.use(wellKnown({ securityContact, publicOrigin }))
  app.use(rateBound(rateLimit))
  if (earlier) app.use('/releases', packageRoutes(earlier))
  app.use(
    releaseSwitch({
      present: { release, routes: releaseRoutes({ ...answering, context, release }) },
      earlier,
      releases,
      routesOf: ({ release: other, db: itsOwn, file }) =>
        releaseRoutes({
          ...answering,
          context: createContext(itsOwn, { releases, differences: context.differences }),
          release: other,
          database: file,
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
