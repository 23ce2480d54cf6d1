import type { TableKey } from '../../../data/wording/table/tableSay.ts'
import { loadSay } from '../../messages/loadSay.ts'

/** What tables say, in the language of this load, fetched with the page's code. */
export const sayTable = await loadSay<TableKey>(
  import.meta.glob('./*.json', { base: '../../../data/wording/table/messages' })
)
