import * as z from 'zod/mini'
import { language } from '../../data/structure/codelists.ts'
import { searchKinds } from '../../data/structure/searchEntry.ts'
import { procedure, router } from '../trpc.ts'
import { mostAsked, mostHits, searchFor } from './searchFor.ts'

const findInput = z.strictObject({
  language: z._default(language, 'en'),
  text: z
    .string('write what to search for, e.g. text=Jordanie')
    .check(z.regex(/[\p{L}\p{N}]/u, 'write a word or a code, e.g. Jordanie'), z.maxLength(100, 'at most 100 letters')),
  kind: z._default(
    z
      .array(z.enum(searchKinds, `one of ${searchKinds.join(', ')}`))
      .check(z.maxLength(searchKinds.length, `at most ${searchKinds.length} kinds`)),
    []
  ),
  most: z._default(
    z.int('a whole number, e.g. 50').check(z.minimum(1, 'at least 1'), z.maximum(mostAsked, `at most ${mostAsked}`)),
    mostHits
  ),
})

export const searchRouter = router({
  /**
   * Views, Goals, countries and their parts, groups, series and practices by their words in any of six languages or by
   * code, as the page finds them. Where nothing holds all that was asked, `match` says what was looked for instead.
   */
  find: procedure.input(findInput).query(({ ctx, input }) => searchFor(ctx, input)),

  /** Everything that a search may find, in all six languages. */
  entries: procedure.query(({ ctx }) => ctx.search.entries()),
})
