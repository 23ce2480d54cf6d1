import type { RequestHandler } from 'express'
import { HttpError } from './httpError.ts'

/** Letters in an address. */
export const mostUrl = 8192

/** Lets through what can be a question: reading methods, an address of bearable length and readable letters. */
export const requestBounds: RequestHandler = (request, response, next) => {
  const { method, originalUrl } = request
  if (method === 'OPTIONS') {
    response.setHeader('Allow', readingMethods)
    response.status(204).end()
  } else if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', readingMethods)
    next(new HttpError(405, `nothing can be changed here: use one of ${readingMethods}`))
  } else if (originalUrl.length > mostUrl) {
    next(new HttpError(414, `the address is longer than ${mostUrl} characters: name fewer codes, or a group`))
  } else if (!isReadable(originalUrl)) {
    next(new HttpError(400, 'the address holds letters that are not UTF-8'))
  } else next()
}

const readingMethods = 'GET, HEAD, OPTIONS'

function isReadable(url: string): boolean {
  try {
    return !decodeURIComponent(url.split('?', 1)[0]!).includes('\0')
  } catch {
    return false
  }
}
