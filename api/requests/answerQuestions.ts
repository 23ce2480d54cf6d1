import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server'
import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { DatabaseAway } from '../../data/postgres/databaseAway.ts'
import type { ApiContext } from '../context.ts'
import { appRouter } from '../router.ts'
import { requestIdOf } from './requestLog.ts'

/**
 * Answers a question of tRPC as its `httpLink` asks it: the path names a procedure, `input` is JSON. The library's own
 * adapter sends answers through web streams, which for a large one takes longer than to find it.
 */
export function answerQuestions(context: ApiContext, logger: Logger): RequestHandler {
  return async (request, response) => {
    const asked = { path: request.path.slice(1), type: 'query' as const }
    const ctx = { ...context, requestId: requestIdOf(response) }
    try {
      const call = { router: appRouter, ctx, getRawInput: async () => inputOf(request), batchIndex: 0 }
      const data = await callTRPCProcedure({ ...asked, ...call, signal: undefined })
      send(response, { result: { data } })
    } catch (cause) {
      const error = asAway(getTRPCErrorFromUnknown(cause))
      if (isOurs.has(error.code)) logger.error({ id: ctx.requestId, err: error }, 'failed')
      const shape = getTRPCErrorShape({ ...asked, config: appRouter._def._config, error, ctx, input: undefined })
      response.status(shape.data.httpStatus)
      if (error.code === 'SERVICE_UNAVAILABLE') response.setHeader('Retry-After', '5')
      send(response, { error: shape })
    }
  }
}

/** Ours to look into, and none of whoever asked. */
const isOurs = new Set<TRPCError['code']>(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE'])

/** Where the database did not answer, whoever asked may ask again. */
const asAway = (error: TRPCError) =>
  error.cause instanceof DatabaseAway
    ? new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: error.cause.message, cause: error.cause })
    : error

function inputOf({ query }: Request): unknown {
  if (query.input === undefined) return undefined
  try {
    return JSON.parse(String(query.input))
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', message: 'input: not JSON', cause })
  }
}

const send = (response: Response, answer: unknown) =>
  void response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer))
