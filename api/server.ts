import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import express, { type Express } from 'express'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '../data/tables.ts'
import { precompressedAssets } from './assets/precompressedAssets.ts'
import { createContext } from './context.ts'
import { downloadRoutes } from './downloads/downloadRoutes.ts'
import { embedRoutes } from './page/embedRoutes.ts'
import { formerPage } from './page/formerPage.ts'
import { pageDataset } from './page/pageDataset.ts'
import type { Manifest } from './page/pageLinks.ts'
import { pageAddresses, pageCache, pageRoutes } from './page/pageRoutes.ts'
import { pictureRoutes } from './page/pictureRoutes.ts'
import { siteMap } from './page/siteMap.ts'
import { rasteriser } from './pictures/rasteriser.ts'
import type { DrawPicture, RenderPage } from './rendering/renderPage.ts'
import { answerCache } from './requests/answerCache.ts'
import { answerQuestions } from './requests/answerQuestions.ts'
import { boundedDownloads, type DownloadBounds } from './requests/boundedDownloads.ts'
import { cors } from './requests/cors.ts'
import { lastError, notFound } from './requests/lastError.ts'
import { oneEncoding } from './requests/oneEncoding.ts'
import { originOf } from './requests/originOf.ts'
import { privateHeaders } from './requests/privateHeaders.ts'
import { rateBound } from './requests/rateBound.ts'
import { requestBounds } from './requests/requestBounds.ts'
import { requestLog } from './requests/requestLog.ts'
import { responseCache } from './requests/responseCache.ts'
import { secureHeaders } from './requests/secureHeaders.ts'
import { chooseFormat } from './rest/chooseFormat.ts'
import { restRoutes } from './rest/restRoutes.ts'

export interface ServerOptions {
  db: Kysely<Tables>
  /** Code of the release in the database; everything served carries it. */
  release: string
  /** Folder of the built dashboard. */
  assets: string
  logger: Logger
  settings?: Partial<ServerSettings>
}

export interface ServerSettings extends DownloadBounds {
  /** Requests a minute from one address; 0 is no limit. */
  rateLimit: number
  /** Express's own setting: how many proxies stand in front, or their addresses. */
  trustProxy: number | string | false
  /** Where readers reach the server, for what is said of it in files; else each request's own host. */
  publicOrigin: string
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
  /** Makes at once what a first search would wait for. */
  isWarm: boolean
}

/** The whole server, in the order in which a request passes through it. It does not listen yet. */
export function createServer({ db, release, assets, logger, settings }: ServerOptions): Express {
  const { rateLimit = 600, trustProxy = false, build = 'unnamed', isDevelopment = false } = settings ?? {}
  const { mostDownloads = 64, stalledAfter = 60_000 } = settings ?? {}
  const shell = settings?.shell ?? builtShell(assets)
  const origin = originOf(settings?.publicOrigin)
  const context = createContext(db)
  // A failure is told to whoever searches.
  if (settings?.isWarm) Promise.all([context.search.index(), context.search.figures()]).catch(() => undefined)
  const { bound, underWay } = boundedDownloads({ mostDownloads, stalledAfter })
  const app = express()
  app.disable('x-powered-by').disable('etag').set('trust proxy', trustProxy)

  app.use(privateHeaders(release))
  app.use(precompressedAssets(assets))
  app.use(requestLog(logger))
  app.use(secureHeaders({ isDevelopment }))
  app.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    next()
  })
  app.use(['/api', '/download', '/picture'], cors)
  app.use(requestBounds)
  app.get('/health', (_request, response) => void response.json({ status: 'ok', release, downloads: underWay() }))
  app.use(rateBound(rateLimit))
  app.use('/api', chooseFormat)
  app.use(['/trpc', '/api', '/download', '/picture', '/embed'], answerCache({ release, build, origin }))
  app.use(oneEncoding)
  const cached = ['/trpc', '/api', '/download/observations.csv', '/download/observations.json', '/picture', '/embed']
  app.use(cached, responseCache(origin))
  if (settings?.render) app.use(pageAddresses, pageCache(origin))
  app.use('/download', compression({ threshold: 0, brotli: { params: small } }))
  app.use(compression({ threshold: 0, filter: isNoFile, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } } }))
  app.use('/trpc', answerQuestions(context, logger))
  const downloads = downloadRoutes(context, { bound, origin })
  app.use('/download', downloads)
  app.use('/api', restRoutes(context, { release, downloads }))
  const { render, draw, fonts = 'dist/fonts' } = settings ?? {}
  if (draw) app.use('/picture', pictureRoutes(context, { release, origin, draw, rasterise: rasteriser(fonts) }))
  app.use(siteMap(context, { release, origin }))
  const manifest = settings?.shell ? {} : builtFiles(assets)
  if (render) app.use('/embed', embedRoutes({ release, origin, shell, render, manifest }))
  const datasetAt = (page: Parameters<typeof pageDataset>[1]) => pageDataset(context, page)
  const movedTo = (path: string, search: string) => formerPage(context, path, search)
  app.use(pageRoutes({ release, origin, shell, render, movedTo, datasetAt, manifest }))
  app.use(notFound)
  app.use(lastError(logger))
  return app
}

/** A large file is compressed while it is written, beside others: quickly, and with little of it in memory. */
const small = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 17 }

const isNoFile: compression.CompressionFilter = (request, response) =>
  !request.originalUrl.startsWith('/download') && compression.filter(request, response)

/** Read once: a build of the dashboard is as immutable as a release. */
function builtShell(assets: string): ServerSettings['shell'] {
  const file = join(assets, 'index.html')
  const html = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  return async () => html
}

function builtFiles(assets: string): Manifest {
  const file = join(assets, '.vite', 'manifest.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
