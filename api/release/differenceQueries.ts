import type { Kysely } from 'kysely'
import { type BreakdownName, breakdownNames, dimensionCodes } from '../../data/structure/dimensionCodes.ts'
import {
  type ReleaseDifference,
  type ReleaseDifferences,
  releaseChanges,
} from '../../data/structure/releaseDifferences.ts'
import type { Tables } from '../../data/tables.ts'

/** The rows that an answer is made of, as far as what was asked says it; what is left out is all. */
export interface RowsAsked extends Partial<Record<BreakdownName, readonly string[]>> {
  series?: readonly string[]
  areas?: readonly string[] | undefined
  startPeriod?: number
  endPeriod?: number
}

/** More than anybody reads in an answer; the counts are of all. */
const mostListed = 100

/** How the release served differs from those before it, as far as their manifests were kept. */
export function differenceQueries(db: Kysely<Tables>) {
  const ofRows = (release: string, asked: RowsAsked) => {
    let query = db.selectFrom('formerDifference').where('release', '=', release)
    const { series = [], areas, startPeriod, endPeriod } = asked
    if (series.length > 0) {
      const datasets = db.selectFrom('series').where('series', 'in', series).select('dataset')
      query = query.where((is) =>
        is.or([is('series', 'in', series), is.and([is('series', '=', ''), is('dataset', 'in', datasets)])])
      )
    }
    if (areas) query = query.where('refArea', 'in', ['', ...areas])
    if (startPeriod !== undefined)
      query = query.where((is) => is.or([is('timePeriod', '=', 0), is('timePeriod', '>=', startPeriod)]))
    if (endPeriod !== undefined) query = query.where('timePeriod', '<=', endPeriod)
    for (const breakdown of breakdownNames) {
      const codes = asked[breakdown] ?? []
      if (codes.length > 0) query = query.where((is) => is.or([is('refArea', '=', ''), is(breakdown, 'in', codes)]))
    }
    return query
  }

  return {
    /** What differs in the rows asked for from the release asked for; where nothing was kept of it, that. */
    from: async (release: string, served: string, asked: RowsAsked): Promise<ReleaseDifferences> => {
      const kept = await db.selectFrom('formerRelease').where('release', '=', release).select('release').execute()
      const counts = Object.fromEntries(releaseChanges.map((change) => [change, 0])) as ReleaseDifferences['counts']
      const asks = `release ${release} was asked for and ${served} answers`
      if (kept.length === 0)
        return { isKnown: false, said: `${asks}: what differs is not known here`, counts, differences: [] }
      const [counted, rows] = await Promise.all([
        ofRows(release, asked)
          .select(['change', ({ fn }) => fn.sum('rowCount').as('rows')])
          .groupBy('change')
          .execute(),
        ofRows(release, asked).selectAll().orderBy('position').limit(mostListed).execute(),
      ])
      for (const { change, rows } of counted) counts[change] = Number(rows)
      return { isKnown: true, said: `${asks}: ${inWords(counts)}`, counts, differences: rows.map(differenceOf) }
    },
  }
}

function inWords(counts: ReleaseDifferences['counts']): string {
  const said = releaseChanges.filter((change) => counts[change] > 0).map((change) => `${counts[change]} ${change}`)
  return said.join(', ').replaceAll('_', ' ') || 'in this nothing has changed'
}

const differenceOf = (row: Tables['formerDifference']): ReleaseDifference => ({
  change: row.change,
  dataset: row.dataset,
  series: row.series || null,
  refArea: row.refArea || null,
  timePeriod: row.timePeriod || null,
  ...dimensionCodes(row),
  said: row.said,
})
