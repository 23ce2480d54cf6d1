import type { Kysely } from 'kysely'
import { byKey } from '../../data/keyOrder.ts'
import type { MethodEntry } from '../../data/structure/series.ts'
import type { Tables } from '../../data/tables.ts'
import { askOnceEach } from '../memoize.ts'
import { methodEntries } from './methodEntries.ts'

/** How the figures of a dataset were come by: of each source, of the surveys that its figures are of, and of the whole. */
export const methodQueries = (db: Kysely<Tables>) =>
  askOnceEach(async (dataset: string): Promise<MethodEntry[]> => {
    const [methods, sources] = await Promise.all([
      db.selectFrom('method').where('dataset', '=', dataset).selectAll().$call(byKey('method')).execute(),
      db
        .selectFrom('source')
        .where('dataset', '=', dataset)
        .where('survey', 'is not', null)
        .selectAll()
        .$call(byKey('source'))
        .execute(),
    ])
    const surveyMethods = await db.selectFrom('surveyMethod').selectAll().$call(byKey('surveyMethod')).execute()
    return methodEntries({ methods, sources, surveyMethods })
  })
