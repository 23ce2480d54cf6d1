import { createHash } from 'node:crypto'
import { type Request, type RequestHandler, Router } from 'express'
import { isLanguage, type Language, languages } from '../../data/structure/codelists.ts'
import { readAddress } from '../../data/structure/selectionAddress.ts'
import { pageAt } from '../../data/structure/site.ts'
import type { RenderPage } from '../rendering/renderPage.ts'
import { hasTag } from '../requests/answerCache.ts'
import { basePathOf } from '../requests/belowBase.ts'
import { forAMinute } from '../requests/cacheControl.ts'
import type { OriginOf } from '../requests/originOf.ts'
import { type KeptAnswers, responseCache } from '../requests/responseCache.ts'
import { type Manifest, pageLinks } from './pageLinks.ts'
import { pageShell } from './pageShell.ts'
import { readerOf } from './pictureRoutes.ts'
import { readerLanguage } from './readerSettings.ts'
import { socialTags } from './socialTags.ts'

export interface PageOptions {
  release: string
  /** That is served to whoever names none. */
  present: string
  build: string
  origin: OriginOf
  /** The dashboard's HTML as built; undefined where it has not been. */
  shell: (url: string) => Promise<string | undefined>
  /** What was built; nothing where pages are made as they are asked for. */
  manifest: Manifest
  /** Renders pages before they are sent; else browsers do. */
  render?: RenderPage
  /** What a page holds, for programs that look for datasets; nothing for most pages. */
  datasetAt?: (page: {
    language: Language
    origin: string
    release: string
    path: string[]
  }) => Promise<object | undefined>
  /** Where what stood at a path of before, with its search part, stands now; nothing where nothing did. */
  movedTo?: (path: string, search: string) => Promise<string | undefined>
}

/**
 * Keeps pages as they went over the wire. One says on which day it was read and where it was asked for.
 */
export const pageCache = (
  kept: KeptAnswers,
  { release, origin }: { release: string; origin: OriginOf }
): RequestHandler => responseCache(kept, (request) => `${release} ${today()} ${origin(request)}`)

/** Below which addresses pages stand. */
export const pageAddresses = languages.map((language) => `/${language}`)

/** The addresses that people see: a language, then a page. */
export function pageRoutes(options: PageOptions): Router {
  const { release, present, build, origin, shell, manifest, render, movedTo, datasetAt } = options
  const routes = Router({ caseSensitive: true })

  routes.get('/', (request, response) => {
    response.vary('Cookie, Accept-Language')
    const to = `${basePathOf(response)}/${readerLanguage(request)}${searchOf(request)}`
    response.status(302).set('Cache-Control', 'no-cache').location(to).end()
  })

  routes.get('/:language{/*path}', async (request, response, next) => {
    const { language } = request.params
    const base = basePathOf(response)
    const path = [request.params.path ?? []].flat().filter((part) => part !== '')
    if (!isLanguage(language)) return next()
    const moved = await movedTo?.(path.join('/'), searchOf(request).slice(1))
    if (moved !== undefined)
      return response.status(308).set('Cache-Control', forAMinute).location(`${base}/${language}/${moved}`).end()
    const html = await shell(request.originalUrl)
    if (html === undefined) return next()
    const page = pageAt(path)
    const { view } = readAddress(searchOf(request).slice(1)).selection
    const links = pageLinks(html, manifest, { page, language, view, base })
    const asked = { language, release, present, path: request.path, search: searchOf(request).slice(1), base }
    const rendered = await render?.(asked, readerOf(response))
    const social = socialTags({ ...asked, origin: origin(request), rendered })
    const dataset = await datasetAt?.({ language, origin: origin(request), release, path })
    const head = `${links}${social}${dataset ? jsonLd(dataset) : ''}`
    const answer = pageShell(html, { language, release, present, build, base, links: head, rendered })
    const etag = `W/"${createHash('sha256').update(answer).digest('base64url').slice(0, 27)}"`
    response.vary('Accept-Encoding').set('Cache-Control', forAMinute)
    const status = page ? (rendered?.status ?? 200) : 404
    // Rendered for everybody or for nobody: what a browser still has to render, the next reader may get whole.
    if (status === 404 || (render && !rendered))
      return response.status(status).set('Cache-Control', 'no-store').type('html').send(answer)
    if (hasTag(request.headers['if-none-match'], etag)) return response.status(304).set('ETag', etag).end()
    return response.set('ETag', etag).type('html').send(answer)
  })

  return routes
}

/** Data and no script: no policy holds it back, and nothing in it ends the element. */
const jsonLd = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

const today = () => new Date().toISOString().slice(0, 10)

const searchOf = ({ originalUrl }: Request) =>
  originalUrl.includes('?') ? originalUrl.slice(originalUrl.indexOf('?')) : ''
