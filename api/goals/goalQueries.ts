import type { Kysely } from 'kysely'
import type { Language } from '../../data/structure/codelists.ts'
import type { Goal, LinkedSeries } from '../../data/structure/goal.ts'
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

    /** The series linked to a goal in their order, each with the basis of the link and why. */
    tagsOf: async (goal: string, language: Language): Promise<LinkedSeries[]> => {
      const rows = await db
        .selectFrom('tag')
        .innerJoin('tagText as w', (join) => join.onRef('w.series', '=', 'tag.series').onRef('w.goal', '=', 'tag.goal'))
        .innerJoin('series as s', 's.series', 'tag.series')
        .innerJoin('seriesText as t', 't.series', 's.series')
        .where('tag.goal', '=', goal)
        .where('w.language', '=', language)
        .where('t.language', '=', language)
        .select(['s.series', 't.name', 's.dataset', 's.theme', 's.kind', 's.unitMeasure'])
        .select(['tag.target', 'tag.basis', 'w.reason'])
        .orderBy('s.position')
        .execute()
      return rows as LinkedSeries[]
    },
  }
}
