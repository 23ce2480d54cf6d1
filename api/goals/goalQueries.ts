import type { Kysely } from 'kysely'
import type { Language } from '../../data/structure/codelists.ts'
import type { Goal } from '../../data/structure/goal.ts'
import type { Tables } from '../../data/tables.ts'
import { evidenceQueries } from './evidenceQueries.ts'

/** Every read of the seventeen Goals. */
export function goalQueries(db: Kysely<Tables>) {
  return {
    ...evidenceQueries(db),

    /** All goals in their order, each with how many series are tagged with it. */
    list: async (language: Language): Promise<Goal[]> => {
      const goals = await db
        .selectFrom('goal as g')
        .innerJoin('goalText as t', 't.goal', 'g.goal')
        .leftJoin('tag', 'tag.goal', 'g.goal')
        .where('t.language', '=', language)
        .groupBy(['g.goal', 'g.colour', 'g.position', 't.name', 't.title'])
        .select(['g.goal', 'g.colour', 't.name', 't.title'])
        .select(({ fn }) => fn.count('tag.series').distinct().as('series'))
        .orderBy('g.position')
        .execute()
      return goals.map((goal) => ({ ...goal, series: Number(goal.series) }))
    },
  }
}
