import { Router } from 'express'
import { isLanguage, languages } from '../../data/structure/codelists.ts'
import { isTheme, pictureThemes } from '../../data/structure/pictureShapes.ts'
import { parseRawSearch, stringifyRawSearch } from '../../data/structure/rawSearch.ts'
import { readAddress } from '../../data/structure/selectionAddress.ts'
import { pageAt } from '../../data/structure/site.ts'
import { basePathOf } from '../requests/belowBase.ts'
import { HttpError } from '../requests/httpError.ts'
import { urlParts } from '../requests/urlParts.ts'
import { embedShell } from './embedShell.ts'
import { pageLinks } from './pageLinks.ts'
import type { PageOptions } from './pageRoutes.ts'
import { readerOf } from './pictureRoutes.ts'

type EmbedOptions = Required<Pick<PageOptions, 'release' | 'origin' | 'shell' | 'manifest' | 'render'>>

/** Any view for the page of somebody else, at the view's own address below /embed: picture, finding, source and table. */
export function embedRoutes({ release, origin, shell, manifest, render }: EmbedOptions): Router {
  const routes = Router({ caseSensitive: true })

  routes.get('/:language{/*path}', async (request, response) => {
    const { language } = request.params
    const path = [request.params.path ?? []].flat().filter((part) => part !== '')
    if (!isLanguage(language)) throw new HttpError(404, `no language of that name: one of ${languages.join(', ')}`)
    const { theme, ...parameters } = parseRawSearch(urlParts(request.originalUrl).query)
    if (theme && !isTheme(theme)) throw new HttpError(400, `theme: one of ${pictureThemes.join(', ')}`)
    const search = stringifyRawSearch(parameters)
    const at = `/${[language, ...path].map(encodeURIComponent).join('/')}`
    const base = basePathOf(response)
    const asked = { language, release, path: at, search: search.slice(1), embeddedAt: origin(request), base }
    const html = await shell(request.originalUrl)
    const rendered = await render(asked, readerOf(response))
    if (!rendered || html === undefined) {
      response.setHeader('Retry-After', '5')
      throw new HttpError(503, 'too many pages are being drawn: ask again in some seconds')
    }
    if (rendered.status === 404) throw new HttpError(404, 'there is nothing to embed at this address')
    const { view } = readAddress(asked.search).selection
    const links = pageLinks(html, manifest, { page: pageAt(path), language, view, base })
    const styles = [...`${html}${links}`.matchAll(/<link [^>]*rel="stylesheet"[^>]*>/g)].map(
      ([link]) => /href="([^"]+)"/.exec(link)![1]!
    )
    const address = `${origin(request)}${at}${search}`
    const shown = { language, theme: isTheme(theme) ? theme : undefined, release, styles, address, base }
    response.type('html').send(embedShell({ ...shown, html: rendered.html, title: rendered.title ?? '' }))
  })

  return routes
}
