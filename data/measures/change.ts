import type { Kind, Measure } from '../structure/codelists.ts'
import type { Cell, Change, NoChangeReason, NoPercentReason } from '../structure/line.ts'
import { exact } from './exact.ts'
import { interruption } from './interruption.ts'

/** From fewer than so many a percentage says nothing: 15 to 45 is thirty people, not "three times as many". */
export const leastBase = 30
/** Ends that differ so many times are named, and not set in percent: one of them is likely to count something else. */
export const farApart = 5

export interface ChangeOptions {
  kind: Kind
  measure: Measure
}

/**
 * From the first to the last reported value of a line inside its period, in the measure shown: percent, or percentage points
 * for a rate or a gap as published. None across a doubtful figure, a break, a change of survey or a figure that is no point
 * anywhere between, none from or to zero, none in percent from a count under 30 or between ends that differ five times
 * or more, none from fewer than two values, none for events and scores.
 */
export function changeOf(cells: readonly Cell[], { kind, measure }: ChangeOptions): Change {
  if (kind === 'event' || kind === 'score') return noChange('not_a_quantity')
  const published = cells.filter(isReported)
  const first = published[0]
  const last = published.at(-1)
  if (!first || !last || first === last) return noChange('fewer_than_two')
  for (const cell of published) {
    const reason = interruption(first, cell)
    if (reason) return noChange(reason)
  }
  if (kind !== 'gap' && (first.obsValue === 0 || last.obsValue === 0)) return noChange('zero')
  if (first.measureValue === null || last.measureValue === null) return noChange('no_measure')
  const ends: Ends = [
    { timePeriod: first.timePeriod, value: first.measureValue },
    { timePeriod: last.timePeriod, value: last.measureValue },
  ]
  if ((kind === 'rate' || kind === 'gap') && measure === 'value') return changeBetween(ends, 'points')
  const refused = noPercent([first.obsValue!, last.obsValue!], kind)
  return refused ? noChange(refused, ends) : changeBetween(ends, 'percent')
}

/** What a publisher imputes, often the year before once more, changes nothing and was reported by nobody. */
const isReported = ({ obsValue, obsStatus }: Cell) => obsValue !== null && obsStatus !== 'I'

/** The first and the last value of what changes, as shown. */
type Ends = readonly [End, End]
interface End {
  timePeriod: number
  value: number
}

export const changeBetween = ([first, last]: Ends, unit: 'percent' | 'points'): Change => ({
  value: exact(unit === 'points' ? last.value - first.value : (last.value / first.value - 1) * 100),
  unit,
  startPeriod: first.timePeriod,
  endPeriod: last.timePeriod,
  reason: null,
})

/** Why two published values have no change in percent; null where they may. */
export function noPercent([first, last]: readonly [number, number], kind: Kind): NoPercentReason | null {
  if (kind !== 'rate' && kind !== 'ratio' && first < leastBase) return 'small_base'
  return Math.max(first, last) >= farApart * Math.min(first, last) ? 'far_apart' : null
}

export function noChange(reason: NoPercentReason, ends: Ends): Change
export function noChange(reason: Exclude<NoChangeReason, NoPercentReason>): Change
export function noChange(reason: NoChangeReason, ends?: Ends): Change {
  const none = { value: null, unit: null, startPeriod: null, endPeriod: null, reason } as const
  if (!ends) return none
  const [first, last] = ends
  return {
    ...none,
    startPeriod: first.timePeriod,
    endPeriod: last.timePeriod,
    ends: [exact(first.value), exact(last.value)],
    reason: reason as NoPercentReason,
  }
}
