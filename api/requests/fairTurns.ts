import type { Request, RequestHandler, Response } from 'express'
import onHeaders from 'on-headers'
import { addressKey } from './addressKey.ts'
import { createFairQueue } from './fairQueue.ts'
import { HttpError } from './httpError.ts'

interface Turns {
  /** Answers that are worked out at once. */
  atOnce: number
  /** Questions that wait, and those of them that are of one address. */
  most: number
  mostOfOne: number
  /** Milliseconds that a question waits, and that it is worked at. */
  longest: number
}

export interface FairTurns {
  handler: RequestHandler
  waiting: () => number
}

interface Waiting {
  begin: () => void
  refuse: (error: HttpError) => void
}

/**
 * Lets questions be answered some at a time, each address in its turn, so that who asks a thousand waits behind who asks
 * one. Who leaves is not answered; who would wait too long is told so; a turn ends when an answer begins to be sent.
 */
export function fairTurns({ atOnce, most, mostOfOne, longest }: Turns): FairTurns {
  const queue = createFairQueue<Waiting>({ most, mostOfOne })
  let underWay = 0
  let asked = 0

  const next = () => {
    if (underWay < atOnce) queue.take()?.begin()
  }
  const work = (response: Response, { begin, refuse }: Waiting) => {
    underWay++
    const late = setTimeout(() => {
      end()
      if (!response.headersSent) refuse(tooLate(response))
    }, longest)
    let isOver = false
    const end = () => {
      if (isOver) return
      isOver = true
      clearTimeout(late)
      underWay--
      // Between two answers whoever else is at the door comes in.
      setImmediate(next)
    }
    onHeaders(response, end)
    response.once('close', end)
    begin()
  }
  return {
    waiting: queue.size,
    handler: (request, response, proceed) => {
      const key = String(++asked)
      const address = addressKey(request.ip)
      if (underWay < atOnce && queue.size() === 0) {
        return work(response, { begin: proceed, refuse: proceed })
      }
      const leave = () => {
        queue.remove(key)
        clearTimeout(late)
      }
      const late = setTimeout(() => {
        if (queue.remove(key)) proceed(tooLate(response))
      }, longest)
      const begin = () => {
        clearTimeout(late)
        response.off('close', leave)
        work(response, { begin: proceed, refuse: proceed })
      }
      if (queue.add(key, { begin, refuse: proceed }, address)) return void response.once('close', leave)
      clearTimeout(late)
      proceed(queue.size() >= most ? tooLate(response) : tooManyOfOne(request, mostOfOne))
    },
  }
}

function tooLate(response: Response): HttpError {
  response.setHeader('Retry-After', '5')
  return new HttpError(503, 'too many questions are being answered: ask again in some seconds, or for less at once')
}

function tooManyOfOne({ res }: Request, most: number): HttpError {
  res!.setHeader('Retry-After', '5')
  return new HttpError(429, `${most} questions from one address wait already: ask the next when one is answered`)
}
