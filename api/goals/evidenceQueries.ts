import type { Kysely } from 'kysely'
import type { Basis } from '../../data/structure/codelists.ts'
import { period } from '../../data/structure/selection.ts'
import type { Tables } from '../../data/tables.ts'
import { memoize } from '../memoize.ts'

/** That a series says something other than zero of an area and a goal. */
export interface EvidenceFact {
  series: string
  goal: string
  basis: Basis
  publisher: string
  refArea: string
  level: string
  position: number
}

/** That it says so in one year. */
export type EvidenceYear = Pick<EvidenceFact, 'series' | 'goal' | 'refArea'> & { timePeriod: number }

/** Every read of what is linked to a goal. */
export function evidenceQueries(db: Kysely<Tables>) {
  /** Series by goal: their figures without one are of all goals together, and so of none. */
  const byGoal = db.selectFrom('observation').where('goal', '<>', '_T').select('series')

  /** Figures of a series by goal stand at that goal only; those of others at every goal that their series is linked to. */
  const linked = db
    .selectFrom('observation as o')
    .innerJoin('tag as t', (join) =>
      join
        .onRef('t.series', '=', 'o.series')
        .on(({ eb, or, and, ref }) =>
          or([eb('o.goal', '=', ref('t.goal')), and([eb('o.goal', '=', '_T'), eb('o.series', 'not in', byGoal)])])
        )
    )
    .where('o.timePeriod', '>=', period.start)
    .where('o.timePeriod', '<=', period.end)
    .where('o.obsValue', '<>', 0)

  const facts = memoize(async (): Promise<EvidenceFact[]> => {
    const rows = await linked
      .innerJoin('geographicArea as a', 'a.refArea', 'o.refArea')
      .innerJoin('series as s', 's.series', 'o.series')
      .innerJoin('datasetText as d', (join) => join.onRef('d.dataset', '=', 's.dataset').on('d.language', '=', 'en'))
      .select(['o.series', 't.goal', 't.basis', 'd.publisher', 'o.refArea', 'a.level', 'a.position'])
      .distinct()
      .execute()
    return (rows as EvidenceFact[]).sort((a, b) => a.position - b.position)
  })

  return {
    evidenceFacts: facts,

    /** In which years a series says something other than zero of an area and a goal. */
    evidenceYears: memoize(
      (): Promise<EvidenceYear[]> =>
        linked.select(['o.series', 't.goal', 'o.refArea', 'o.timePeriod']).distinct().execute()
    ),

    /** Areas without people: their population cannot exist. */
    withoutPeople: memoize(async () => {
      const rows = await db
        .selectFrom('observation')
        .where('series', '=', 'POP_TOTAL')
        .where('missingReason', '=', 'cannot_exist')
        .select('refArea')
        .distinct()
        .execute()
      return new Set(rows.map(({ refArea }) => refArea))
    }),

    /** The series that hold scores. */
    scores: memoize(async () => {
      const rows = await db.selectFrom('series').where('kind', '=', 'score').select('series').execute()
      return rows.map(({ series }) => series)
    }),

    /** The series linked to a goal in their order, with the reason and whose figures they are. */
    linkedTo: (goal: string, language: string) =>
      db
        .selectFrom('tag as t')
        .innerJoin('tagText as w', (join) => join.onRef('w.series', '=', 't.series').onRef('w.goal', '=', 't.goal'))
        .innerJoin('series as s', 's.series', 't.series')
        .innerJoin('seriesText as n', 'n.series', 's.series')
        .innerJoin('dataset as d', 'd.dataset', 's.dataset')
        .innerJoin('datasetText as p', 'p.dataset', 'd.dataset')
        .where('t.goal', '=', goal)
        .where('w.language', '=', language)
        .where('n.language', '=', language)
        .where('p.language', '=', language)
        .select(['s.series', 'n.name', 's.kind', 's.scope', 's.unitMeasure', 's.decimals'])
        .select(['t.basis', 't.target', 'w.reason', 'p.publisher', 'p.title', 'd.address'])
        .select(({ fn }) => fn.coalesce('p.version', 'd.version').as('version'))
        .orderBy('s.position')
        .execute(),
  }
}
