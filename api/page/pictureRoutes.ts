import { type Response, Router } from 'express'
import * as z from 'zod'
import { isLanguage, languages } from '../../data/structure/codelists.ts'
import { type PictureEnding, pictureThemes, shapeNames } from '../../data/structure/pictureShapes.ts'
import { sayAddressProblem } from '../codes/readSelection.ts'
import type { ApiContext } from '../context.ts'
import type { Rasterise } from '../pictures/rasteriser.ts'
import type { DrawPicture, Reader } from '../rendering/renderPage.ts'
import { addressKey } from '../requests/addressKey.ts'
import { basePathOf } from '../requests/belowBase.ts'
import { HttpError, type Problem } from '../requests/httpError.ts'
import type { OriginOf } from '../requests/originOf.ts'
import { urlParts } from '../requests/urlParts.ts'
import { markedPicture } from './markedWords.ts'

export interface PictureOptions {
  release: string
  origin: OriginOf
  draw: DrawPicture
  rasterise: Rasterise
}

const own = {
  theme: z.enum(pictureThemes).default('light'),
  shape: z.enum(shapeNames as [(typeof shapeNames)[number]]).default('16x9'),
}
const types: Record<PictureEnding, string> = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' }

/**
 * The picture of a page, at the page's own address below /picture with an ending: what the page shows first, with its
 * finding, source, release and address inside.
 */
export function pictureRoutes(ctx: ApiContext, { release, origin, draw, rasterise }: PictureOptions): Router {
  const routes = Router({ caseSensitive: true })

  routes.get(/^\/([a-z]{2})((?:\/[^/]+)*)\.(svg|png)$/, async (request, response) => {
    const { 0: language, 1: path, 2: ending } = request.params as unknown as [string, string, PictureEnding]
    if (!isLanguage(language)) throw new HttpError(404, `no language ${language}: one of ${languages.join(', ')}`)
    const { shape, theme, search } = readOwn(urlParts(request.originalUrl).query)
    const place = { path: `/${language}${path}`, search, origin: origin(request), base: basePathOf(response) }
    const drawn = await draw({ language, release, ...place, theme, shape, ending }, readerOf(response))
    if (!drawn) throw busy(response)
    const { svg, problems } = drawn
    if (problems) {
      const known = await ctx.codes()
      throw refusal(problems.flatMap((problem) => sayAddressProblem(problem, search, known)))
    }
    if (svg === undefined) throw new HttpError(404, noPicture)
    const marked = markedPicture(svg, release, language)
    const file = ending === 'svg' ? marked : await rasterise(marked, { language, shape })
    if (file === undefined) throw busy(response)
    response.type(types[ending]).send(file)
  })

  return routes
}

const noPicture =
  'there is no picture at this address: a page with a chart has one, e.g. /picture/en/explore.png?areas=404'

/** What a picture takes besides what its page does, and what it leaves to the page. */
function readOwn(query: string) {
  const parameters = new URLSearchParams(query)
  const given = (name: keyof typeof own) => parameters.getAll(name).filter((text) => text !== '')
  const problems = Object.entries(own).flatMap(([name, field]) => {
    const texts = given(name as keyof typeof own)
    if (texts.length > 1) return [{ parameter: name, message: `${name}: given twice: give it once` }]
    if (field.safeParse(texts[0]).success) return []
    return [{ parameter: name, message: `${name}: one of ${field.unwrap().options.join(', ')}` }]
  })
  if (problems.length > 0) throw refusal(problems)
  const [theme, shape] = [own.theme.parse(given('theme')[0]), own.shape.parse(given('shape')[0])]
  for (const name of Object.keys(own)) parameters.delete(name)
  return { theme, shape, search: parameters.toString() }
}

const refusal = (problems: readonly Problem[]) =>
  new HttpError(400, problems.map(({ message }) => message).join('\n'), problems)

function busy(response: Response): HttpError {
  response.setHeader('Retry-After', '5')
  return new HttpError(503, 'too many pictures are being drawn: ask again in some seconds')
}

/** Who asked, and a signal of when they have gone. */
export function readerOf(response: Response): Reader {
  const left = new AbortController()
  response.once('close', () => left.abort())
  return { address: addressKey(response.req.ip), left: left.signal }
}
