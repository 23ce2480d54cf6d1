import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { language } from '../../data/structure/codelists.ts'
import { goalCode, groupCode, refArea } from '../../data/structure/codes.ts'
import { procedure, router } from '../trpc.ts'
import { evidenceOf } from './evidenceOf.ts'
import { goalDescription } from './goalDescription.ts'
import { goalFigures } from './goalFigures.ts'

const evidenceInput = z.strictObject({ language, group: z.array(groupCode).max(20).default([]) })
const figuresInput = z.strictObject({ language, goal: goalCode, areas: z.array(refArea).max(8).default([]) })

export const goalsRouter = router({
  /** The seventeen Goals, and how many series touch each. */
  list: procedure.input(z.strictObject({ language })).query(({ ctx, input }) => ctx.goals.list(input.language)),

  /** Everything that a reader must be told about one goal. */
  byCode: procedure.input(z.strictObject({ language, goal: goalCode })).query(async ({ ctx, input }) => {
    const description = await goalDescription(ctx, input)
    if (description) return description
    throw new TRPCError({ code: 'NOT_FOUND', message: `no goal ${input.goal}: /api/goals names them all` })
  }),

  /** How many sources have figures for each goal and on what basis: by sub-region, or by area of the groups named. */
  evidence: procedure.input(evidenceInput).query(({ ctx, input }) => evidenceOf(ctx, input)),

  /** Every series linked to a goal, why, and its figures for up to eight areas. */
  figures: procedure.input(figuresInput).query(({ ctx, input }) => goalFigures(ctx, input)),
})
