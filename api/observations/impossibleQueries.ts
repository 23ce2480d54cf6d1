import type { Kysely } from 'kysely'
import type { MissingReason } from '../../data/structure/codelists.ts'
import { impossibleReasons } from '../../data/structure/gap.ts'
import type { Tables } from '../../data/tables.ts'
import { askOnceEach } from '../memoize.ts'

export type ImpossibleFigures = ReadonlyMap<string, { missingReason: MissingReason; comment: string | null }>

/** By area and year, `404 2019`: where a series can have no figure of the area's own, whatever the breakdown, and why. */
export const impossibleQueries = (db: Kysely<Tables>): ((series: string) => Promise<ImpossibleFigures>) =>
  askOnceEach(async (series: string) => {
    const rows = await db
      .selectFrom('observation')
      .where('series', '=', series)
      .where('missingReason', 'in', impossibleReasons)
      .distinct()
      .select(['refArea', 'timePeriod', 'missingReason', 'comment'])
      .execute()
    return new Map(
      rows.map(({ refArea, timePeriod, missingReason, comment }) => [
        `${refArea} ${timePeriod}`,
        { missingReason: missingReason!, comment },
      ])
    )
  })
