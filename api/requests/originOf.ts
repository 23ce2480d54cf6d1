import type { Request } from 'express'

/** Where a request says that it came to: what a file gives as the address of its page. */
export type OriginOf = (request: Request) => string

/**
 * What an operator set holds for everybody; without it each request is answered with the host that it named itself, in a
 * form that can be printed, and what is kept of the answer is kept for that host alone.
 */
export const originOf =
  (publicOrigin: string | undefined): OriginOf =>
  (request) => {
    if (publicOrigin) return publicOrigin
    const host = request.get('host') ?? ''
    return /^([\w.-]+|\[[\da-f:]+\])(:\d+)?$/i.test(host) ? `${request.protocol}://${host}` : ''
  }
