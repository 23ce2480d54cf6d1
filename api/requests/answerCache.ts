import { createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import onHeaders from 'on-headers'
import type { OriginOf } from './originOf.ts'

interface CacheOptions {
  release: string
  build: string
  origin: OriginOf
}

/**
 * An answer is a function of its address, where it was asked for, the release and the build: so its tag is known before it is computed, and
 * who has it already is told so without a query. It may be kept for ever only where the address names this release.
 * Errors are never kept.
 */
export function answerCache({ release, build, origin }: CacheOptions): RequestHandler {
  return (request, response, next) => {
    const address = addressOf(request)
    const tag = createHash('sha256')
      .update([release, build, origin(request), address].join('\n'))
      .digest('base64url')
    const etag = `W/"${tag.slice(0, 27)}"`
    const kept = namedRelease(address) === release ? 'public, max-age=31536000, immutable' : 'no-cache'
    const vary = [response.getHeader('Vary') ?? [], 'Accept-Encoding'].flat().join(', ')
    const headers = { ETag: etag, 'Cache-Control': kept, Vary: vary }
    if (hasTag(request.headers['if-none-match'], etag)) {
      response.status(304).set(headers).end()
      return
    }
    // Whoever refuses or fails sets nothing: only an answer that was found gets what lets it be kept.
    onHeaders(response, () => {
      if (response.statusCode === 200) response.set(headers)
    })
    next()
  }
}

/** Whether who asks has the answer of this tag already. */
export const hasTag = (given: string | undefined, etag: string) =>
  given?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))

/** The address that is answered: with the form that was chosen for it, where it did not say one. */
export const addressOf = ({ baseUrl, url }: Pick<Request, 'baseUrl' | 'url'>) => baseUrl + url

/** In a plain address `release` is a parameter; in a question of tRPC it is a field of the input. */
function namedRelease(url: string): unknown {
  const parameters = new URLSearchParams(url.split('?', 2)[1] ?? '')
  if (parameters.get('release')) return parameters.get('release')
  try {
    return JSON.parse(parameters.get('input') ?? 'null')?.release
  } catch {
    return undefined
  }
}
