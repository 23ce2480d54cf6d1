import type { SayOf } from '../format.ts'
import type en from './messages/en.json'

export type TableKey = keyof typeof en
/** What only tables say. It travels with the pages that have one, and not before. */
export type TableSay = SayOf<TableKey>
