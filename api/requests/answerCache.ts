import { createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import onHeaders from 'on-headers'
import { forADay, forAMinute, forEver } from './cacheControl.ts'
import { namedRelease } from './namedRelease.ts'
import type { OriginOf } from './originOf.ts'
import { urlParts } from './urlParts.ts'

interface CacheOptions {
  release: string
  build: string
  origin: OriginOf
}

/**
 * An answer is a function of its address, where it was asked for, the release and the build: so its tag is known before it is computed, and
 * who has it already is told so without a query. It may be kept for ever only where the address names this release and this
 * program; where it names the release alone its words may be mended, so for a day.
 * Errors are never kept.
 */
export function answerCache({ release, build, origin }: CacheOptions): RequestHandler {
  return (request, response, next) => {
    const address = addressOf(request)
    const tag = createHash('sha256')
      .update([release, build, origin(request), address].join('\n'))
      .digest('base64url')
    const etag = `W/"${tag.slice(0, 27)}"`
    const headers = { ETag: etag, 'Cache-Control': keptFor(request, { release, build }) }
    if (hasTag(request.headers['if-none-match'], etag)) {
      // Else whatever compresses the answer says so.
      if (!isPacked.test(urlParts(address).path)) response.vary('Accept-Encoding')
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

/** What is not compressed once more, whoever asks. */
const isPacked = /\.(png|xlsx|parquet|zip)$/

function keptFor(request: Request, { release, build }: Pick<CacheOptions, 'release' | 'build'>): string {
  if (namedRelease(request) !== release) return forAMinute
  const isOfBuild = new URLSearchParams(urlParts(request.originalUrl).query).get('build') === build
  return isOfBuild ? forEver : forADay
}

/** Whether who asks has the answer of this tag already. */
export const hasTag = (given: string | undefined, etag: string) =>
  given?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))

/** The address that is answered: with the form that was chosen for it, where it did not say one. */
export const addressOf = ({ baseUrl, url }: Pick<Request, 'baseUrl' | 'url'>) => baseUrl + url
