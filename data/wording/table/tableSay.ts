import type { SayOf } from '../format.ts'
import type en from './messages/en.json'

/** What only tables say. It travels with the pages that have one, and not before. */
export type TableSay = SayOf<keyof typeof en>
