import { procedure, router } from '../trpc.ts'

export const releaseRouter = router({
  /** The release that every answer is made from. */
  current: procedure.query(({ ctx }) => ctx.release.current()),
})
