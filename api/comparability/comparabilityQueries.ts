import type { Kysely } from 'kysely'
import { createMethodOf } from '../../data/measures/methodOf.ts'
import type { Tables } from '../../data/tables.ts'
import { askOnce } from '../askOnce.ts'

/** What must be known of figures before they may be compared. */
export function comparabilityQueries(db: Kysely<Tables>) {
  return {
    /** How each figure was come by, of every source that the release has. Read once. */
    methodOf: askOnce(async () => createMethodOf(await db.selectFrom('method').selectAll().execute())),
  }
}
