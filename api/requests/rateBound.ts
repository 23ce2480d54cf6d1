import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { HttpError } from './httpError.ts'

/** So many requests a minute from one address; none counted where the limit is 0. */
export function rateBound(limit: number): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next()
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    validate: { xForwardedForHeader: false },
    handler: (_request, _response, next) =>
      next(new HttpError(429, `more than ${limit} requests a minute from one address: wait a minute`)),
  })
}
