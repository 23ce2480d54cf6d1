import { Router } from 'express'
import { goals, languages } from '../../data/structure/codelists.ts'
import { languageTag } from '../../data/structure/languageTag.ts'
import { markOf } from '../../data/structure/markedRelease.ts'
import { site } from '../../data/structure/site.ts'
import { escaped } from '../../data/wording/escaped.ts'
import type { ApiContext } from '../context.ts'
import { basePathOf } from '../requests/belowBase.ts'
import type { OriginOf } from '../requests/originOf.ts'

/** More addresses than these no search engine reads in one file; a release has a twentieth. */
const mostAddresses = 50_000

/** Every page of the release by its path without language, each once. */
export async function sitePaths(ctx: ApiContext): Promise<string[]> {
  const { areas, groups, series } = await ctx.codes()
  const codes: Record<string, readonly string[]> = {
    ':goal': goals,
    ':area': [...areas.map(({ iso3, refArea }) => iso3 ?? refArea), ...groups.keys()],
    ':series': series,
  }
  return site.flatMap(({ path }) => {
    const [open] = /:\w+$/.exec(path) ?? []
    if (!open) return [path === '/' ? '' : path]
    return codes[open]!.map((code) => path.replace(open, code))
  })
}

/** For whoever looks for pages: every page in every language, with the same page in the others. */
export function siteMap(ctx: ApiContext, { release, origin }: { release: string; origin: OriginOf }): Router {
  const routes = Router()
  let kept: { from: string; xml: string } | undefined

  routes.get('/sitemap.xml', async (request, response) => {
    const from = origin(request)
    // A release never changes; only an address that another host was asked at makes another file.
    if (kept?.from !== from) kept = { from, xml: written(await sitePaths(ctx), from) }
    response.type('application/xml').send(kept.xml)
  })

  routes.get('/robots.txt', (request, response) => {
    response.type('text/plain')
    const base = basePathOf(response)
    if (markOf(release)) return void response.send(`User-agent: *\nDisallow: ${base}/\n`)
    response.send(
      `User-agent: *\nDisallow: ${base}/trpc/\nDisallow: ${base}/embed/\nSitemap: ${origin(request)}/sitemap.xml\n`
    )
  })

  return routes
}

function written(paths: readonly string[], origin: string): string {
  const urls = paths.slice(0, Math.floor(mostAddresses / languages.length)).flatMap((path) => {
    const at = (language: string) => escaped(`${origin}/${language}${path}`)
    const others = [...languages.map((language) => [languageTag(language), language]), ['x-default', 'en']]
      .map(([hreflang, language]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${at(language!)}"/>`)
      .join('')
    return languages.map((language) => `<url><loc>${at(language)}</loc>${others}</url>`)
  })
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${urls.join('\n')}\n</urlset>\n`
}
