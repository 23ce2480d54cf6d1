import { z } from 'zod'
import { language } from '../../data/structure/codelists.ts'
import { procedure, router } from '../trpc.ts'

export const goalsRouter = router({
  /** The seventeen Goals, and how many series touch each. */
  list: procedure.input(z.strictObject({ language })).query(({ ctx, input }) => ctx.goals.list(input.language)),
})
