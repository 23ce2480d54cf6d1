import type { RequestHandler, Response } from 'express'
import { addressKey } from './addressKey.ts'
import { type Budget, createBudget } from './budget.ts'
import { HttpError } from './httpError.ts'

/** What browsers ask for while people read may come to so many times what programs may ask for. */
const readersShare = 10
/** As many bytes of an answer count as one question more: some thousand rows. */
export const bytesOfUnit = 250_000

const ofReaders = /^\/([a-z]{2}|trpc|picture|embed)(\/|$)|^\/$/

/**
 * So much a minute from one address: a question counts one, what must be rendered or drawn for it some more, and each
 * quarter of a megabyte that is written for it one more, which is known when it has been. Pages, with what browsers ask
 * for them, have a budget of their own, of ten times as much: behind one address there may be an office that reads.
 * Nothing is counted where the limit is 0.
 */
export function rateBound(limit: number): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next()
  const [readers, programs] = [createBudget(limit * readersShare), createBudget(limit)]
  return (request, response, next) => {
    const budget = ofReaders.test(request.path) ? readers : programs
    const address = addressKey(request.ip)
    const wait = budget.left(address) < 1 ? budget.wait(address) : 0
    if (wait === 0) budget.spend(address, 1)
    sayBudget(response, budget, address)
    if (wait > 0) {
      response.setHeader('Retry-After', String(wait))
      return next(new HttpError(429, tooMuch(budget.limit, wait)))
    }
    response.once('close', () => {
      const more = weightOf(response)
      if (more > 0) budget.spend(address, more)
    })
    next()
  }
}

const tooMuch = (limit: number, wait: number) =>
  `more than ${limit} units a minute from one address, of which a question takes one and every 250 kB of its answer one more: ask again in ${wait} s`

function sayBudget(response: Response, budget: Budget, address: string): void {
  const left = Math.max(0, Math.floor(budget.left(address)))
  const reset = Math.ceil(((budget.limit - left) / budget.limit) * 60)
  response.set({
    'RateLimit-Policy': `${budget.limit};w=60`,
    RateLimit: `limit=${budget.limit}, remaining=${left}, reset=${reset}`,
  })
}

interface Weight {
  units?: number
  bytes?: number
}

function weightOf({ locals }: Response): number {
  const { units = 0, bytes = 0 } = locals as Weight
  return units + Math.floor(bytes / bytesOfUnit)
}

/** Weighs what is written for an answer before it is compressed, and that so many units were taken to make it. */
export const weigh =
  (units: number): RequestHandler =>
  (_request, response, next) => {
    const locals = response.locals as Weight
    locals.units = units
    const add = (chunk: unknown) => {
      if (typeof chunk === 'string' || Buffer.isBuffer(chunk)) locals.bytes = (locals.bytes ?? 0) + chunk.length
    }
    const { write, end } = response
    response.write = ((...rest: Parameters<typeof write>) => {
      add(rest[0])
      return write.apply(response, rest)
    }) as typeof write
    response.end = ((...rest: Parameters<typeof end>) => {
      add(rest[0])
      return end.apply(response, rest)
    }) as typeof end
    next()
  }
