import type { Kysely } from 'kysely'
import type { Tables } from '../../data/tables.ts'

/** Of which areas a labour force survey is known, and of which a volunteer rate. */
export function surveyQueries(db: Kysely<Tables>) {
  const scores = () => db.selectFrom('observation').where('series', '=', 'SPI_LABOUR_FORCE_SURVEYS')

  return {
    /** Scores of the last year that has any, in default order of areas; areas without people are none. */
    labourForceSurveys: () =>
      scores()
        .innerJoin('geographicArea as a', 'a.refArea', 'observation.refArea')
        .where('a.level', '=', 'country')
        .where(({ or, eb }) => or([eb('missingReason', 'is', null), eb('missingReason', '!=', 'cannot_exist')]))
        .where('timePeriod', '=', (of) =>
          of
            .selectFrom('observation as last')
            .where('last.series', '=', 'SPI_LABOUR_FORCE_SURVEYS')
            .where('last.obsValue', 'is not', null)
            .select(({ fn }) => fn.max('last.timePeriod').as('timePeriod'))
        )
        .select(['a.refArea', 'timePeriod', 'obsValue'])
        .orderBy('a.position')
        .execute(),

    /** Areas for which a survey gives a volunteer rate of these years, whatever series and breakdown it is in. */
    withVolunteerRate: async ({ startPeriod, endPeriod }: { startPeriod: number; endPeriod: number }) => {
      const rows = await db
        .selectFrom('observation as o')
        .innerJoin('series as s', 's.series', 'o.series')
        .where('s.measured', '=', 'volunteer_rate')
        .where('o.obsValue', 'is not', null)
        .where('o.timePeriod', '>=', startPeriod)
        .where('o.timePeriod', '<=', endPeriod)
        .select('o.refArea')
        .distinct()
        .execute()
      return new Set(rows.map(({ refArea }) => refArea))
    },
  }
}
