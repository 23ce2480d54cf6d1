import type { ExpressionBuilder, Kysely } from 'kysely'
import type { Language } from '../../data/structure/codelists.ts'
import {
  type BreakdownName,
  breakdownNames,
  dimensionCodes,
  dimensionNames,
} from '../../data/structure/dimensionCodes.ts'
import {
  type FigureNow,
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

/** How the release served differs from those before it whose packages were kept when it was built. */
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

  const figureNow = async (row: Tables['formerDifference'], language: Language): Promise<FigureNow | null> => {
    const dimensions = dimensionCodes(row)
    let query = db
      .selectFrom('observation as o')
      .innerJoin('series as s', 's.series', 'o.series')
      .innerJoin('seriesText as n', 'n.series', 'o.series')
      .innerJoin('geographicAreaText as t', 't.refArea', 'o.refArea')
      .where('n.language', '=', language)
      .where('t.language', '=', language)
      .where('o.series', '=', row.series)
      .where('o.refArea', '=', row.refArea)
      .where('o.timePeriod', '=', row.timePeriod)
    for (const name of dimensionNames) query = query.where(`o.${name}`, '=', dimensions[name])
    const found = await query
      .select([
        'n.name as series',
        't.name as area',
        'o.timePeriod',
        'o.obsValue',
        'o.missingReason',
        's.unitMeasure',
        's.decimals',
      ])
      .executeTakeFirst()
    return found ? (found as FigureNow) : null
  }

  return {
    /** What differs in the rows asked for from an earlier release; undefined where nothing was kept of it. */
    from: async (
      release: string,
      { language, ...asked }: RowsAsked & { language: Language }
    ): Promise<ReleaseDifferences | undefined> => {
      const kept = await db.selectFrom('formerRelease').where('release', '=', release).select('release').execute()
      if (kept.length === 0) return undefined
      const { release: to } = await db.selectFrom('release').select('release').executeTakeFirstOrThrow()
      const [counted, rows] = await Promise.all([
        ofRows(release, asked)
          .select(['change', rowsOf(asked)])
          .groupBy('change')
          .execute(),
        ofRows(release, asked).selectAll().orderBy('position').limit(mostListed).execute(),
      ])
      const counts = Object.fromEntries(releaseChanges.map((change) => [change, 0])) as ReleaseDifferences['counts']
      for (const { change, rows } of counted) counts[change] = Number(rows)
      const revised = rows.find(({ change, refArea }) => change === 'revised' && refArea !== '')
      return {
        from: release,
        to,
        counts,
        differences: rows.map(differenceOf),
        now: revised ? await figureNow(revised, language) : null,
      }
    },
  }
}

/** A series that came or went as a whole is one thing where areas were named: most of its rows are of others. */
const rowsOf =
  ({ areas }: RowsAsked) =>
  ({ fn, eb }: ExpressionBuilder<Tables, 'formerDifference'>) => {
    const rows = eb.ref('rowCount')
    return fn.sum(areas ? eb.case().when('refArea', '=', '').then(1).else(rows).end() : rows).as('rows')
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
