import type { RequestHandler, Response } from 'express'
import { addressKey } from './addressKey.ts'
import { HttpError } from './httpError.ts'

export interface DownloadBounds {
  /** Files that are written at once: each holds a page of itself until its reader has taken it. */
  mostDownloads: number
  /** Milliseconds after which a reader who takes nothing, or next to nothing, is let go. */
  stalledAfter: number
}

export interface BoundedDownloads {
  bound: RequestHandler
  /** How many files are being written. */
  underWay: () => number
}

/** Of all files that may be written at once, one address has so many. */
const shareOfOne = 8
/** Bytes in a second: a line on which a file cannot be read. */
const slowest = 500

/** Counts the files that are being written, refuses more than so many, and lets go who has stopped reading. */
export function boundedDownloads({ mostDownloads, stalledAfter }: DownloadBounds): BoundedDownloads {
  const byAddress = new Map<string, number>()
  const mostOfOne = Math.max(1, Math.ceil(mostDownloads / shareOfOne))
  let underWay = 0
  const refuse = (response: Response, status: number, files: string) => {
    response.setHeader('Retry-After', '30')
    return new HttpError(status, `${files} being written already: ask again in half a minute`)
  }
  return {
    underWay: () => underWay,
    bound: (request, response, next) => {
      const address = addressKey(request.ip)
      const own = byAddress.get(address) ?? 0
      if (underWay >= mostDownloads) return next(refuse(response, 503, `${mostDownloads} files are`))
      if (own >= mostOfOne)
        return next(
          refuse(response, 429, mostOfOne === 1 ? 'a file for this address is' : `${own} files for this address are`)
        )
      underWay++
      byAddress.set(address, own + 1)
      const watch = setInterval(letGoStalled(response, (stalledAfter / 1000) * slowest), stalledAfter)
      response.once('close', () => {
        underWay--
        clearInterval(watch)
        const others = byAddress.get(address)! - 1
        if (others > 0) byAddress.set(address, others)
        else byAddress.delete(address)
      })
      next()
    },
  }
}

/** Ends an answer of which too little was taken since the last look, though more was there to be taken. */
function letGoStalled(response: Response, least: number): () => void {
  const taken = () => (response.socket ? response.socket.bytesWritten - response.socket.writableLength : 0)
  let before = taken()
  return () => {
    const isWaiting = (response.socket?.writableLength ?? 0) > 0
    if (isWaiting && taken() - before < least) response.destroy()
    before = taken()
  }
}
