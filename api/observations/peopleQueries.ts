import type { Kysely } from 'kysely'
import { type Denominators, denominatorKey } from '../../data/measures/per1000.ts'
import { noBreakdown } from '../../data/structure/dimensionCodes.ts'
import type { Tables } from '../../data/tables.ts'
import { askOnceEach } from '../memoize.ts'

/** The headline values of a series of people by area and year, to divide by and to weigh with. Read once a series. */
export const peopleQueries = (db: Kysely<Tables>): ((series: string) => Promise<Denominators>) =>
  askOnceEach(async (series: string) => {
    const rows = await db
      .selectFrom('observation')
      .where('series', '=', series)
      .where((is) => is.and(noBreakdown))
      .where('obsValue', 'is not', null)
      .select(['refArea', 'timePeriod', 'obsValue'])
      .execute()
    return new Map(rows.map((row) => [denominatorKey(row.refArea, row.timePeriod), row.obsValue!]))
  })
