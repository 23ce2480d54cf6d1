import { procedure, router } from '../trpc.ts'

export const searchRouter = router({
  /** Everything that a search may find, in all six languages: asked for once somebody begins to search. */
  entries: procedure.query(({ ctx }) => ctx.search.entries()),
})
