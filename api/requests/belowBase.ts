import type { RequestHandler, Response } from 'express'

/** What answers at the root of a host too, for whoever asks this server and not the host that it stands behind. */
const atRoot = /^\/(health|live|ready|metrics|robots\.txt|favicon\.ico|\.well-known\/security\.txt)$/

/**
 * Lets the whole server stand below a path of its host, such as /sdg. What comes for it is answered as if there were no
 * such path, so that nothing behind this knows of it but what writes addresses; what comes for another place is not here.
 */
export function belowBase(basePath: string): RequestHandler {
  return (request, response, next) => {
    response.locals.basePath = basePath
    const rest = request.url.slice(basePath.length)
    if (basePath === '' || atRoot.test(request.path)) return next()
    if (!request.url.startsWith(basePath) || !/^([/?]|$)/.test(rest)) {
      response.status(404).set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
      response.type('text/plain').send(`this server answers below ${basePath}/\n`)
      return
    }
    request.url = rest.startsWith('/') ? rest : `/${rest}`
    request.originalUrl = request.url
    next()
  }
}

/** What stands before the path of every address of this server: nothing, or the path below which it stands. */
export const basePathOf = (response: Response): string => String(response.locals.basePath ?? '')

/** A sentence that tells what to ask for, with the addresses in it as they stand below that path. */
export const saidBelow = (base: string, sentence: string): string =>
  base === '' ? sentence : sentence.replaceAll(/(?<![\w.~/-])(?=\/(api|sdmx|download|picture|catalog)\b)/g, base)
