import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import type { Logger } from 'pino'

/** Gives each request a number and writes one line about it: its path, never what was asked nor by whom. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID()
    const start = performance.now()
    const { method } = request
    const path = pathOf(request.originalUrl)
    response.locals.requestId = id
    response.setHeader('X-Request-Id', id)
    response.once('close', () => {
      const ms = Math.round((performance.now() - start) * 10) / 10
      const line = { id, method, path, status: response.statusCode, ms }
      if (response.writableFinished) logger.info(line, 'answered')
      else logger.warn(line, 'left before the answer')
    })
    next()
  }
}

/** The number of a request, to be named in its answer where something went wrong. */
export const requestIdOf = (response: Response): string => String(response.locals.requestId ?? 'unknown')

const pathOf = (url: string) => url.split('?', 1)[0]!.slice(0, 200)
