import { z } from 'zod'
import { areaLevel, areaLevels, language } from '../../data/structure/codelists.ts'
import { procedure, router } from '../trpc.ts'

export const areasRouter = router({
  /** Countries and areas in default order (M49 sub-region, then code), or areas of other levels where they are asked for. */
  list: procedure
    .input(z.strictObject({ language, levels: z.array(areaLevel).min(1).max(areaLevels.length).default(['country']) }))
    .query(({ ctx, input }) => ctx.areas.list(input.language, input.levels)),

  /** Their names in all six languages, for search. */
  names: procedure.query(({ ctx }) => ctx.areas.namesInAllLanguages()),

  /** Regions, income groups and the like, in order of classification. */
  groups: procedure.input(z.strictObject({ language })).query(({ ctx, input }) => ctx.areas.groups(input.language)),
})
