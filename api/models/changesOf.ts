import { changeOf } from '../../data/measures/change.ts'
import type { Kind } from '../../data/structure/codelists.ts'
import type { View } from '../../data/structure/line.ts'
import { period } from '../../data/structure/selection.ts'

export type ChangeDirection = 'rose' | 'fell' | 'level' | 'none'

/** Countries that went one way, by code: from the first year of the period to the last, or within it. */
export interface Changes {
  direction: ChangeDirection
  whole: string[]
  part: string[]
}

/** Those that rose, fell, stood still, and those of which none of it may be said; those without any figure are in none. */
export function changesOf({ lines, measure }: Pick<View, 'lines' | 'measure'>, kind: Kind): Changes[] {
  const changed = lines
    .filter(({ cells }) => cells.some(({ measureValue }) => measureValue !== null))
    .map(({ refArea, cells }) => ({ refArea, change: changeOf(cells, { kind, measure }) }))
  return directions.map(([direction, is]) => {
    const own = changed.filter(({ change }) => is(change.value))
    const isWhole = ({ change }: (typeof own)[number]) =>
      change.startPeriod === period.start && change.endPeriod === period.end
    const codes = (some: typeof own) => some.map(({ refArea }) => refArea)
    return { direction, whole: codes(own.filter(isWhole)), part: codes(own.filter((one) => !isWhole(one))) }
  })
}

const directions: [ChangeDirection, (value: number | null) => boolean][] = [
  ['rose', (value) => value !== null && value > 0],
  ['fell', (value) => value !== null && value < 0],
  ['level', (value) => value === 0],
  ['none', (value) => value === null],
]
