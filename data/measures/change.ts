import type { Kind, Measure } from '../structure/codelists.ts'
import type { Cell, Change, NoChangeReason } from '../structure/line.ts'
import { interruption } from './interruption.ts'

/**
 * From the first to the last value of a line inside its period, in the measure shown: percent, or percentage points
 * for a rate as published. None across a flag, a break or a change of source anywhere between, none from or to zero,
 * none from fewer than two values, none for events and scores.
 */
export function changeOf(cells: readonly Cell[], { kind, measure }: { kind: Kind; measure: Measure }): Change {
  if (kind === 'event' || kind === 'score') return none('not_a_quantity')
  const published = cells.filter((cell) => cell.obsValue !== null)
  const first = published[0]
  const last = published.at(-1)
  if (!first || !last || first === last) return none('fewer_than_two')
  for (const cell of published) {
    const reason = interruption(first, cell)
    if (reason) return none(reason)
  }
  if (first.obsValue === 0 || last.obsValue === 0) return none('zero')
  if (first.measureValue === null || last.measureValue === null) return none('no_measure')
  const inPoints = kind === 'rate' && measure === 'value'
  return {
    value: inPoints ? last.measureValue - first.measureValue : (last.measureValue / first.measureValue - 1) * 100,
    unit: inPoints ? 'points' : 'percent',
    startPeriod: first.timePeriod,
    endPeriod: last.timePeriod,
    reason: null,
  }
}

const none = (reason: NoChangeReason): Change => ({
  value: null,
  unit: null,
  startPeriod: null,
  endPeriod: null,
  reason,
})
