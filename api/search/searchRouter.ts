import * as z from 'zod/mini'
import { language } from '../../data/structure/codelists.ts'
import { searchKinds } from '../../data/structure/searchEntry.ts'
import { procedure, router } from '../trpc.ts'
import { searchFor } from './searchFor.ts'

const findInput = z.strictObject({
  language: z._default(language, 'en'),
  text: z
    .string('write what to search for, e.g. text=Jordanie')
    .check(z.regex(/[\p{L}\p{N}]/u, 'write a word or a code, e.g. Jordanie'), z.maxLength(100, 'at most 100 letters')),
  kind: z._default(
    z.array(z.enum(searchKinds, `one of ${searchKinds.join(', ')}`)).check(z.maxLength(4, 'at most 4 kinds')),
    []
  ),
})

export const searchRouter = router({
  /** Goals, countries and their parts, series and practices by name in any of six languages or by code, as the page finds them. */
  find: procedure.input(findInput).query(({ ctx, input }) => searchFor(ctx, input)),

  /** Everything that a search may find, in all six languages: asked for once somebody begins to search. */
  entries: procedure.query(({ ctx }) => ctx.search.entries()),
})
