import type { RequestHandler } from 'express'
import { HttpError } from './httpError.ts'

export interface DownloadBounds {
  /** Files that are written at once: each holds a page of itself until its reader has taken it. */
  mostDownloads: number
  /** Milliseconds after which a reader who takes nothing is let go. */
  stalledAfter: number
}

export interface BoundedDownloads {
  bound: RequestHandler
  /** How many files are being written. */
  underWay: () => number
}

/** Counts the files that are being written, refuses more than so many, and lets go who has stopped reading. */
export function boundedDownloads({ mostDownloads, stalledAfter }: DownloadBounds): BoundedDownloads {
  let underWay = 0
  return {
    underWay: () => underWay,
    bound: (_request, response, next) => {
      if (underWay >= mostDownloads) {
        response.setHeader('Retry-After', '30')
        return next(new HttpError(503, `${mostDownloads} files are being written already: ask again in half a minute`))
      }
      underWay++
      response.once('close', () => underWay--)
      response.setTimeout(stalledAfter, () => response.destroy())
      next()
    },
  }
}
