import { z } from 'zod'
import { language } from '../../data/structure/codelists.ts'
import { procedure, router } from '../trpc.ts'

export const areasRouter = router({
  /** Countries and areas in default order: M49 sub-region, then code. */
  list: procedure.input(z.strictObject({ language })).query(({ ctx, input }) => ctx.areas.list(input.language)),

  /** Their names in all six languages, for search. */
  names: procedure.query(({ ctx }) => ctx.areas.names()),

  /** Regions, income groups and the like, in order of classification. */
  groups: procedure.input(z.strictObject({ language })).query(({ ctx, input }) => ctx.areas.groups(input.language)),
})
