import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { language } from '../../data/structure/codelists.ts'
import { nearest } from '../../data/wording/nearest.ts'
import { procedure, router } from '../trpc.ts'

/** More rows set aside than any dataset has today; the total is told beside them. */
const mostSetAside = 200

const datasetCode = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/, 'a dataset code is lower case, e.g. ifrc_fdrs')

export const datasetsRouter = router({
  /** What each publisher released, with its licence (null: not stated) and its series. */
  list: procedure.input(z.strictObject({ language })).query(({ ctx, input }) => ctx.datasets.list(input.language)),

  /** Everything that a reader must be told about one dataset, what was set aside included. */
  byCode: procedure.input(z.strictObject({ language, dataset: datasetCode })).query(async ({ ctx, input }) => {
    const found = await ctx.datasets.byCode(input.dataset, input.language, mostSetAside)
    if (found) return found
    const codes = (await ctx.datasets.list(input.language)).map(({ dataset }) => dataset)
    const meant = nearest(input.dataset, codes)
    const instead = meant ? `did you mean ${meant}?` : '/api/datasets names them all'
    throw new TRPCError({ code: 'NOT_FOUND', message: `no dataset ${input.dataset}: ${instead}` })
  }),
})
