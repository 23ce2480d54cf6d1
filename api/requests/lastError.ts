import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { DatabaseAway } from '../../data/postgres/databaseAway.ts'
import { internalErrorSentence } from '../trpc.ts'
import { basePathOf, saidBelow } from './belowBase.ts'
import { errorPage } from './errorPage.ts'
import { HttpError, type Problem } from './httpError.ts'
import { requestIdOf } from './requestLog.ts'
import { sendProblem } from './sendProblem.ts'

/** Whatever was not answered before is not here. */
export const notFound: RequestHandler = (request, _response, next) =>
  next(new HttpError(404, `there is nothing at ${placeOf(request.path)}`))

function placeOf(path: string): string {
  if (path.startsWith('/trpc')) return 'this procedure'
  return path.startsWith('/api/') ? 'this address: /api/openapi.json describes what there is' : 'this address'
}

/** Every failure ends here: one sentence in the form of its room, the request's number, and never a stack. */
export function lastError(logger: Logger): ErrorRequestHandler {
  // biome-ignore lint/complexity/useMaxParams: Express knows an error handler by its four parameters.
  return (thrown: unknown, request, response, next) => {
    const error = awayOf(thrown) ?? thrown
    const status = statusOf(error)
    const id = requestIdOf(response)
    if (status === 500) logger.error({ id, err: error }, 'failed')
    if (error instanceof DatabaseAway) {
      logger.error({ id, err: error.cause }, 'the database does not answer')
      if (!response.headersSent) response.setHeader('Retry-After', '5')
    }
    // What was begun can only be cut off, and who reads it sees that it was.
    if (response.headersSent) return next(error)
    const said = (sentence: string) => saidBelow(basePathOf(response), sentence)
    const sentence = status === 500 ? internalErrorSentence(id) : said(sentenceOf(error, status))
    response.status(status).setHeader('Cache-Control', 'no-store')
    if (/^\/(trpc|health)\b/.test(request.path))
      response.json({ error: { message: sentence, data: { httpStatus: status } } })
    else if (/^\/(api|sdmx|catalog|download)\b/.test(request.path))
      sendProblem(request, response, {
        status,
        detail: sentence,
        problems: problemsOf(error, sentence).map((one) => ({ ...one, message: said(one.message) })),
      })
    else if (/^\/(assets|picture)\b/.test(request.path)) response.type('text/plain').send(`${sentence}\n`)
    else response.type('text/html').send(errorPage(sentence))
  }
}

/** That the database did not answer, however deep in a failure it lies. */
function awayOf(error: unknown): DatabaseAway | undefined {
  if (error instanceof DatabaseAway) return error
  return error instanceof Error && error.cause ? awayOf(error.cause) : undefined
}

function statusOf(error: unknown): number {
  if (error instanceof HttpError) return error.status
  if (error instanceof DatabaseAway) return 503
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

/** A library's own message may hold a path or what was sent: only our own sentences are passed on. */
const sentenceOf = (error: unknown, status: number) =>
  error instanceof HttpError || error instanceof DatabaseAway
    ? error.message
    : `this request cannot be answered (${status})`

/** Parameter by parameter where that is known; a file says all its problems, one a line. */
function problemsOf(error: unknown, sentence: string): readonly Problem[] {
  if (error instanceof HttpError && error.problems.length > 0) return error.problems
  return sentence.split('\n').map((message) => ({ parameter: /^(\w+): /.exec(message)?.[1] ?? '', message }))
}
