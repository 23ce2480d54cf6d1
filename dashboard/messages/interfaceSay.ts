import type { SayOf } from '../../data/wording/format.ts'
import type english from './en.json'

/** The words of the interface itself; what is said of data stands in `data/wording`. */
export type InterfaceKey = keyof typeof english
export type Say = SayOf<InterfaceKey>
