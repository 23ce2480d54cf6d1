import type { Cell } from '../structure/line.ts'

export type Interruption = 'flagged' | 'source_changed' | 'status_break'

/**
 * What keeps a later value of a line from being read together with an earlier one: a flag of ours on it, a break in
 * the series that its publisher reports, or another source. Null where nothing does.
 */
export function interruption(earlier: Cell, later: Cell): Interruption | null {
  if (later.flags.length > 0) return 'flagged'
  if (later !== earlier && later.obsStatus === 'B') return 'status_break'
  if (later.source !== earlier.source) return 'source_changed'
  return null
}
