import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { language, theme } from '../../data/structure/codelists.ts'
import { goalCode, groupCode, refArea } from '../../data/structure/codes.ts'
import { isSearchable } from '../../data/structure/searchEntry.ts'
import { nearest } from '../../data/wording/nearest.ts'
import { refuseUnknown } from '../codes/refuseUnknown.ts'
import { mostAsked, searchFor } from '../search/searchFor.ts'
import { procedure, router } from '../trpc.ts'
import { isAskedPractice } from './isAskedPractice.ts'

const listInput = z.strictObject({
  language,
  goal: z.array(goalCode).max(17).default([]),
  theme: z.array(theme).max(4).default([]),
  group: z.array(groupCode).max(20).default([]),
  refArea: z.optional(refArea),
  areas: z.array(refArea).max(300).default([]),
  text: z.string().max(100, 'at most 100 letters').default(''),
})

const practiceCode = z.string().regex(/^[a-z0-9-]{2,40}$/, 'a practice is small letters and digits, e.g. gp1-01')

export const practicesRouter = router({
  /** Good practices of goals, themes, groups or areas, or that hold the words asked for. */
  list: procedure.input(listInput).query(async ({ ctx, input }) => {
    const known = await ctx.codes()
    const areas = [...input.areas, ...(input.refArea === undefined ? [] : [input.refArea])]
    refuseUnknown({ group: input.group, areas }, known)
    const { text, language } = input
    const [practices, found] = await Promise.all([
      ctx.practices.list(language),
      isSearchable(text) ? searchFor(ctx, { text, language, kind: ['practice'], most: mostAsked }) : undefined,
    ])
    const holding = found && new Set(found.match === 'all' ? found.hits.map(({ code }) => code) : [])
    return practices.filter((practice) => isAskedPractice(practice, { ...input, areas, found: holding }, known))
  }),

  /** One of them. */
  byCode: procedure.input(z.strictObject({ language, practice: practiceCode })).query(async ({ ctx, input }) => {
    const practices = await ctx.practices.list(input.language)
    const found = practices.find(({ practice }) => practice === input.practice)
    if (found) return found
    const codes = practices.map(({ practice }) => practice)
    const meant = nearest(input.practice, codes)
    const instead = meant ? `did you mean ${meant}?` : '/api/practices names them all'
    throw new TRPCError({ code: 'NOT_FOUND', message: `no practice ${input.practice}: ${instead}` })
  }),
})
