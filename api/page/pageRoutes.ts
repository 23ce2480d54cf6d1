import { createHash } from 'node:crypto'
import { type Request, type Response, Router } from 'express'
import { type Manifest, pageLinks } from './pageLinks.ts'
import { pageShell } from './pageShell.ts'
import { isPage } from './pages.ts'
import { isLanguage, readerLanguage, readerTheme } from './readerSettings.ts'

export interface PageOptions {
  release: string
  /** The dashboard's HTML as built; undefined where it has not been. */
  shell: (url: string) => Promise<string | undefined>
  /** What was built; nothing where pages are made as they are asked for. */
  manifest: Manifest
}

/** The addresses that people see: a language, then a page. */
export function pageRoutes({ release, shell, manifest }: PageOptions): Router {
  const routes = Router({ caseSensitive: true })

  routes.get('/', (request, response) => {
    response.vary('Cookie, Accept-Language')
    redirect(response, `/${readerLanguage(request)}${searchOf(request)}`)
  })

  routes.get('/:language{/*path}', async (request, response, next) => {
    const { language } = request.params
    const path = [request.params.path ?? []].flat().filter((part) => part !== '')
    if (!isLanguage(language)) return next()
    const html = await shell(request.originalUrl)
    if (html === undefined) return next()
    const links = pageLinks(html, manifest, { path, search: searchOf(request), language })
    const answer = pageShell(html, { language, theme: readerTheme(request), release, links })
    const etag = `W/"${createHash('sha256').update(answer).digest('base64url').slice(0, 27)}"`
    response.vary('Cookie, Accept-Encoding').set('Cache-Control', 'no-cache')
    if (!isPage(path)) {
      return response.status(404).set('Cache-Control', 'no-store').type('html').send(answer)
    }
    if (request.headers['if-none-match'] === etag) return response.status(304).set('ETag', etag).end()
    return response.set('ETag', etag).type('html').send(answer)
  })

  return routes
}

const redirect = (response: Response, to: string) => response.set('Cache-Control', 'no-cache').redirect(302, to)

const searchOf = ({ originalUrl }: Request) =>
  originalUrl.includes('?') ? originalUrl.slice(originalUrl.indexOf('?')) : ''
