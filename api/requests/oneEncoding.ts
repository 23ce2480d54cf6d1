import type { RequestHandler } from 'express'

/**
 * Settles how an answer will be compressed before anything is looked up: browsers write the same wish in many ways, and
 * an answer is kept once for each of three.
 */
export const oneEncoding: RequestHandler = (request, _response, next) => {
  const accepted = request.acceptsEncodings()
  request.headers['accept-encoding'] = ['br', 'gzip'].find((encoding) => accepted.includes(encoding)) ?? 'identity'
  next()
}
