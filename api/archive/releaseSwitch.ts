import type { RequestHandler } from 'express'
import { LRUCache } from 'lru-cache'
import type { KnownRelease } from '../../data/structure/release.ts'
import { heldReleases } from '../codes/suggestCode.ts'
import { HttpError } from '../requests/httpError.ts'
import { namedRelease } from '../requests/namedRelease.ts'
import type { EarlierReleases, OpenRelease } from './earlierReleases.ts'

interface SwitchOptions {
  present: { release: string; routes: RequestHandler }
  earlier: EarlierReleases | undefined
  /** All that can be asked of, the present one too. */
  releases: readonly KnownRelease[]
  /** Tells the operator of one that could not be opened. */
  notOpened: (release: string, error: Error) => void
  /** What answers from an earlier release. */
  routesOf: (release: OpenRelease) => RequestHandler
}

const answered = /^\/(trpc|api|sdmx|catalog|download|picture|embed)\b/

/**
 * Answers from the release that an address names, else from the present one. A release that nobody knows is refused with
 * those that are; a page of one is left to the page that lists them.
 */
export function releaseSwitch({ present, earlier, releases, notOpened, routesOf }: SwitchOptions): RequestHandler {
  const known = new Set(earlier?.known.map(({ release }) => release))
  const routes = new LRUCache<string, { of: OpenRelease; handler: RequestHandler }>({ max: 3 })

  return async (request, response, next) => {
    const named = namedRelease(request)
    if (named === undefined || named === present.release) return present.routes(request, response, next)
    if (!earlier || !known.has(named)) {
      if (!answered.test(request.path)) return present.routes(request, response, next)
      throw new HttpError(404, `release: no release ${printable(named)} here: ${heldReleases(releases)}`)
    }
    const opened = await earlier.open(named).catch((error: Error) => {
      notOpened(named, error)
      response.setHeader('Retry-After', '60')
      throw new HttpError(503, `release: ${named} cannot be opened here now: its package is at /releases/${named}.zip`)
    })
    const held = routes.get(named)
    const handler = held?.of === opened ? held.handler : routesOf(opened)
    routes.set(named, { of: opened, handler })
    return handler(request, response, next)
  }
}

/** Whatever was asked for goes into a sentence only as far as it looks like a name. */
const printable = (text: string) => (/^[\w.-]{1,40}$/.test(text) ? text : 'of that name')
