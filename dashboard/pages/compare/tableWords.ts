import type { TableKey } from '../../../data/wording/table/tableSay.ts'
import { sayOf } from '../../messages/sayOf.ts'

/** What tables say. */
export const useTableSay = sayOf<TableKey>(
  import.meta.glob('./*.json', { base: '../../../data/wording/table/messages' })
)
