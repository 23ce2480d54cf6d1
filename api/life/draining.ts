import type { Server } from 'node:http'
import type { RequestHandler, Response } from 'express'

export interface Draining {
  isDraining: () => boolean
  /** Stands before all that answers. */
  handler: RequestHandler
  /** Accepts nothing more; resolves when all that was begun has ended, at the latest when the time is over. */
  drain: (server: Server, milliseconds: number) => Promise<void>
}

/**
 * Ends a server as its readers would like it: what was begun is answered, and says that its connection ends with it;
 * connections that wait for a question end at once; whoever is not done in time is cut off.
 */
export function createDraining(): Draining {
  const underWay = new Set<Response>()
  let isDraining = false
  const end = (response: Response) => {
    if (!response.headersSent) response.setHeader('Connection', 'close')
  }
  return {
    isDraining: () => isDraining,
    handler: (_request, response, next) => {
      underWay.add(response)
      response.once('close', () => underWay.delete(response))
      if (isDraining) end(response)
      next()
    },
    drain: (server, milliseconds) =>
      new Promise((resolve) => {
        isDraining = true
        for (const response of underWay) end(response)
        const late = setTimeout(() => server.closeAllConnections(), milliseconds)
        const idle = setInterval(() => server.closeIdleConnections(), 100)
        server.close(() => {
          clearTimeout(late)
          clearInterval(idle)
          resolve()
        })
      }),
  }
}
