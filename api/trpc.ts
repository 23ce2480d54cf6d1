import { initTRPC, TRPCError } from '@trpc/server'
import { $ZodError } from 'zod/v4/core'
import { saidIssues } from './codes/saidIssues.ts'
import type { ApiContext } from './context.ts'

const t = initTRPC.context<ApiContext>().create({
  isDev: false,
  /** What went wrong inside stays inside: the reader gets one sentence and the number of the request. */
  errorFormatter: ({ shape, error, ctx }) => {
    if (error.code !== 'INTERNAL_SERVER_ERROR') return shape
    return { ...shape, message: internalErrorSentence(ctx?.requestId) }
  },
})

export const { router, createCallerFactory } = t

/** A query whose refused input comes back as sentences: which parameter, what was expected, what was probably meant. */
export const procedure = t.procedure.use(async ({ ctx, getRawInput, next }) => {
  const result = await next()
  if (result.ok || !(result.error.cause instanceof $ZodError)) return result
  const sentences = saidIssues(result.error.cause, { input: await getRawInput(), known: await ctx.codes() })
  throw new TRPCError({ code: 'BAD_REQUEST', message: sentences.join('; ') })
})

export const internalErrorSentence = (requestId = 'unknown') =>
  `something went wrong on our side; please report it with the number of this request: ${requestId}`
