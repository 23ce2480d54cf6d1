import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import { type RequestHandler, Router } from 'express'
import type { Logger } from 'pino'
import type { ReleasePlace } from '../data/openRelease.ts'
import { catalogRoutes } from './catalog/catalogRoutes.ts'
import type { ApiContext } from './context.ts'
import { downloadRoutes } from './downloads/downloadRoutes.ts'
import { embedRoutes } from './page/embedRoutes.ts'
import { formerPage } from './page/formerPage.ts'
import { pageDataset } from './page/pageDataset.ts'
import type { Manifest } from './page/pageLinks.ts'
import { pageAddresses, pageCache, pageRoutes } from './page/pageRoutes.ts'
import { pictureRoutes } from './page/pictureRoutes.ts'
import { siteMap } from './page/siteMap.ts'
import { rasteriser } from './pictures/rasteriser.ts'
import type { AskedPage } from './rendering/renderPage.ts'
import { answerCache } from './requests/answerCache.ts'
import { answerQuestions } from './requests/answerQuestions.ts'
import { oneEncoding } from './requests/oneEncoding.ts'
import { originOf } from './requests/originOf.ts'
import { weigh } from './requests/rateBound.ts'
import { type KeptAnswers, responseCache } from './requests/responseCache.ts'
import { chooseFormat } from './rest/chooseFormat.ts'
import { restRoutes } from './rest/restRoutes.ts'
import { chooseSdmxFormat } from './sdmx/sdmxFormats.ts'
import { sdmxRoutes } from './sdmx/sdmxRoutes.ts'
import type { ServerSettings } from './server.ts'

interface ReleaseOptions {
  context: ApiContext
  /** That the answers are made from. */
  release: string
  /** That is served to whoever names none. */
  present: string
  /** Of an earlier release, for whoever renders its pages. */
  place?: ReleasePlace
  assets: string
  logger: Logger
  /** Of files that are under way, whatever release they are of. */
  bound: RequestHandler
  /** Of answers that are worked out, whatever release they are of. */
  turns: RequestHandler
  /** What was answered, whatever release it is of. */
  kept: KeptAnswers
  settings: Partial<ServerSettings> & Pick<ServerSettings, 'shell' | 'build'>
}

/** All that is answered from one release: the same for the one that is served as for those before it. */
export function releaseRoutes({
  context,
  release,
  present,
  place,
  assets,
  logger,
  bound,
  turns,
  kept,
  settings,
}: ReleaseOptions) {
  const { build, shell, render, draw, fonts = 'dist/fonts', publicOrigin, basePath } = settings
  const origin = originOf({ publicOrigin, basePath })
  const routes = Router({ caseSensitive: true })
  const ofThis = <Asked extends AskedPage>(asked: Asked): Asked => ({ ...asked, ...(place && { place }) })

  routes.use('/api', chooseFormat)
  routes.use('/sdmx', chooseSdmxFormat)
  routes.use([...answered, '/sitemap.xml', '/robots.txt'], answerCache({ release, build, origin }))
  routes.use(oneEncoding)
  const cached = [
    '/trpc',
    '/api',
    '/download/observations.csv',
    '/download/observations.json',
    '/sdmx/structure',
    '/picture',
    '/embed',
  ]
  routes.use(
    cached,
    responseCache(kept, (request) => `${release} ${origin(request)}`)
  )
  if (render) routes.use(pageAddresses, pageCache(kept, { release, origin }))
  routes.use('/download', compression({ threshold: 0, brotli: { params: small } }))
  routes.use('/sdmx/data', compression({ threshold: 0, filter: () => true, brotli: { params: small } }))
  routes.use(compression({ threshold: 0, filter: isNoFile, brotli: { params: quick } }))
  routes.use(weigh(0))
  routes.use(pageAddresses, weigh(1))
  routes.use(['/picture', '/embed'], weigh(4))
  routes.use(['/trpc', '/api', '/sdmx', '/catalog', '/download', '/sitemap.xml'], turns)
  routes.use('/trpc', answerQuestions(context, logger))
  const downloads = downloadRoutes(context, { bound, origin })
  routes.use('/download', downloads)
  routes.use('/api', restRoutes(context, { release, downloads, origin }))
  routes.use('/sdmx', sdmxRoutes(context, { bound, origin }))
  routes.use('/catalog', catalogRoutes(context, { origin }))
  if (draw) {
    const drawing = {
      draw: ((asked, reader) => draw(ofThis(asked), reader)) as typeof draw,
      rasterise: rasteriser(fonts),
    }
    routes.use('/picture', pictureRoutes(context, { release, origin, ...drawing }))
  }
  routes.use(siteMap(context, { release, origin }))
  const manifest = settings.isDevelopment ? {} : builtFiles(assets)
  const rendering = render && { render: ((asked, reader) => render(ofThis(asked), reader)) as typeof render }
  if (rendering) routes.use('/embed', embedRoutes({ release, origin, shell, manifest, ...rendering }))
  const datasetAt = (page: Parameters<typeof pageDataset>[1]) => pageDataset(context, page)
  const movedTo = (path: string, search: string) => formerPage(context, path, search)
  routes.use(pageRoutes({ release, present, build, origin, shell, movedTo, datasetAt, manifest, ...rendering }))
  return routes
}

const answered = ['/trpc', '/api', '/sdmx', '/catalog', '/download', '/picture', '/embed']

/** What is kept is packed anew when it is asked for again: at first it is enough to be quick, with little memory. */
const quick = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 19 }

/** A large file is compressed while it is written, beside others: quickly, and with little of it in memory. */
const small = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 17 }

const isNoFile: compression.CompressionFilter = (request, response) =>
  !request.originalUrl.startsWith('/download') && compression.filter(request, response)

/** Read once: a build of the dashboard is as immutable as a release. */
function builtFiles(assets: string): Manifest {
  const file = join(assets, '.vite', 'manifest.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
