import { callTRPCProcedure, getTRPCErrorFromUnknown } from '@trpc/server'
import type { Logger } from 'pino'
import type { ApiContext } from '../context.ts'
import { appRouter } from '../router.ts'
import type { Drawing, DrawPage } from './drawPages.ts'

/**
 * Draws pages from this server's own answers. A page with a question that is refused, or that cannot be drawn here, goes
 * out undrawn: the browser then asks, and says what is wrong.
 */
export function drawnPages(drawing: Drawing, ctx: ApiContext, logger: Logger): DrawPage {
  const draw = drawing((path, input) =>
    callTRPCProcedure({
      ...{ router: appRouter, ctx, path, type: 'query', batchIndex: 0, signal: undefined },
      getRawInput: async () => input,
    })
  )
  return async (page) => {
    try {
      return await draw(page)
    } catch (cause) {
      if (getTRPCErrorFromUnknown(cause).code === 'INTERNAL_SERVER_ERROR')
        logger.error({ page: page.path, err: cause }, 'not drawn')
      return undefined
    }
  }
}
