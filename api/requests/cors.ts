import type { RequestHandler } from 'express'

/** What is read without a name or a cookie may be read from a page of anybody's. */
export const cors: RequestHandler = (request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers':
      'ETag, Content-Disposition, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, Release, Present-Release',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  if (request.method === 'OPTIONS')
    response.set({
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'Accept, If-None-Match',
      'Access-Control-Max-Age': '86400',
    })
  next()
}
