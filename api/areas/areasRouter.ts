import { z } from 'zod'
import { areaLevel, areaLevels, language } from '../../data/structure/codelists.ts'
import { procedure, router } from '../trpc.ts'
import { areaPeers } from './areaPeers.ts'
import { areaProfile } from './areaProfile.ts'

/** An ISO or M49 code, a code of its own such as US-CA, or that of a group. */
const ofOneArea = z.strictObject({ language, area: z.string().min(1).max(40) })

export const areasRouter = router({
  /** Countries and areas in default order (M49 sub-region, then code), or areas of other levels where they are asked for. */
  list: procedure
    .input(z.strictObject({ language, levels: z.array(areaLevel).min(1).max(areaLevels.length).default(['country']) }))
    .query(({ ctx, input }) => ctx.areas.list(input.language, input.levels)),

  /** Their names in all six languages, for search. */
  names: procedure.query(({ ctx }) => ctx.areas.namesInAllLanguages()),

  /** Where the dot of an area stands on a map, and on whose word, in default order; regions and the world have no place. */
  positions: procedure.query(({ ctx }) => ctx.areas.positions()),

  /** Regions, income groups and the like, in order of classification. */
  groups: procedure.input(z.strictObject({ language })).query(({ ctx, input }) => ctx.areas.groups(input.language)),

  /** One area in one answer: its figures over the years, its gaps with their reasons, its sources; or who is in a group. */
  profile: procedure.input(ofOneArea).query(({ ctx, input }) => areaProfile(ctx, input)),

  /** Areas like one, and why; their figures per 1,000 people; between which ranks its own stands. */
  peers: procedure.input(ofOneArea).query(({ ctx, input }) => areaPeers(ctx, input)),
})
