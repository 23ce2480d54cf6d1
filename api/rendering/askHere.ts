import { callTRPCProcedure, getTRPCErrorFromUnknown, TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { ApiContext } from '../context.ts'
import { appRouter } from '../router.ts'

/** Answers a page's questions where it is rendered; what is refused is refused with the status that a browser would get. */
export const askHere =
  (ctx: ApiContext) =>
  (path: string, input: unknown): Promise<unknown> =>
    callTRPCProcedure({
      ...{ router: appRouter, ctx, path, type: 'query', batchIndex: 0, signal: undefined },
      getRawInput: async () => input,
    }).catch((cause: unknown) => {
      const error = getTRPCErrorFromUnknown(cause)
      throw Object.assign(error, { data: { httpStatus: getHTTPStatusCodeFromError(error) } })
    })

/** Whether a question was refused, and not broken. */
export const isRefused = (error: unknown): boolean =>
  error instanceof TRPCError && getHTTPStatusCodeFromError(error) < 500
