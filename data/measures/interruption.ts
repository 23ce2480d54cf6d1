import { isDoubted } from '../structure/isDoubted.ts'
import type { Cell } from '../structure/line.ts'
import { precisionOf } from '../structure/precisionOf.ts'

export type Interruption = 'flagged' | 'survey_changed' | 'status_break' | 'no_point'

/**
 * What keeps a later value of a line from being read together with an earlier one: a flag that puts it in doubt, a break
 * in the series that its publisher reports, another survey, or that one of the two is no point but a bound, a rounded
 * figure or one of several years. Null where nothing does.
 */
export function interruption(earlier: Cell, later: Cell): Interruption | null {
  if (isDoubted(later)) return 'flagged'
  if (later !== earlier && later.obsStatus === 'B') return 'status_break'
  if (later.survey !== earlier.survey) return 'survey_changed'
  if (precisionOf(later) !== 'point' || precisionOf(earlier) !== 'point') return 'no_point'
  return null
}
