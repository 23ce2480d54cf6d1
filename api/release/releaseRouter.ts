import { TRPCError } from '@trpc/server'
import * as z from 'zod/mini'
import { language } from '../../data/structure/codelists.ts'
import { releaseCode } from '../../data/structure/codes.ts'
import { selectionFields } from '../../data/structure/selection.ts'
import { heldReleases } from '../codes/suggestCode.ts'
import { procedure, router } from '../trpc.ts'
import { rowsAsked } from './rowsAsked.ts'

const { series, areas, group, startPeriod, endPeriod } = selectionFields
const differencesInput = z.strictObject({
  ...{ from: releaseCode, language: z._default(language, 'en'), series, areas, group, startPeriod, endPeriod },
  area: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
})

export const releaseRouter = router({
  /** The release that every answer is made from. */
  current: procedure.query(({ ctx }) => ctx.release.current()),

  /** Every release that can be asked of, the last first, each with the day on which it was published. */
  list: procedure.query(({ ctx }) => [...ctx.releases]),

  /** How the release that is served differs from one before it, in the rows named; in all where none are. */
  differences: procedure.input(differencesInput).query(async ({ ctx, input: { from, language, ...rows } }) => {
    const differences = await ctx.differences.from(from, { language, ...rowsAsked(rows, await ctx.codes()) })
    if (!differences) {
      const message = `from: what differs from ${from} is not known: ${heldReleases(ctx.releases)}`
      throw new TRPCError({ code: 'NOT_FOUND', message })
    }
    return differences
  }),
})
