import type { Kind, Measure } from '../structure/codelists.ts'
import { isRankable } from '../structure/isRankable.ts'
import type { Line } from '../structure/line.ts'
import { fewestRanked } from '../structure/profile.ts'
import type { NoRankReason, Ranks } from '../structure/shownTable.ts'

export interface RankBandsOptions {
  timePeriod: number
  measure: Measure
  kind: Kind
  /** By how much a figure of this series commonly moves within a year, as a share; null where too little is known. */
  tolerance: number | null
}

/**
 * Best and worst rank of every area in one year, highest first, when every figure may be larger or smaller by what the
 * figures of this series commonly move within a year. Ranked are counts of one dataset per 1,000 people, each area
 * once; figures in doubt and those that are no points are out. Never people reached, rates or plain counts.
 */
export function rankBands(lines: readonly Line[], options: RankBandsOptions): Ranks {
  const { timePeriod, measure, kind, tolerance } = options
  const none = (refused: NoRankReason, n = 0): Ranks => ({ timePeriod, n, tolerance, refused, bands: {} })
  const isOneDataset = new Set(lines.map(({ dataset }) => dataset)).size === 1
  const isOneLineAnArea = new Set(lines.map(({ refArea }) => refArea)).size === lines.length
  if (measure !== 'per_1000' || kind !== 'stock' || tolerance === null || !isOneDataset || !isOneLineAnArea)
    return none('not_rankable')
  const figures = lines.flatMap(({ refArea, cells }) => {
    const cell = cells.find((one) => one.timePeriod === timePeriod)
    return cell && isRankable(cell) ? { refArea, value: cell.measureValue! } : []
  })
  if (figures.length < fewestRanked) return none('too_few', figures.length)
  const values = figures.map(({ value }) => value).sort((a, b) => a - b)
  const room = (1 + tolerance) ** 2
  const bands = figures.map(({ refArea, value }) => {
    // Surely above are those whose lowest reading exceeds its highest, and the other way round.
    const surelyAbove = values.length - placeAfter(values, (other) => other > value * room)
    const surelyBelow = placeAfter(values, (other) => other * room >= value)
    return [refArea, { best: surelyAbove + 1, worst: values.length - surelyBelow }]
  })
  return { timePeriod, n: values.length, tolerance, refused: null, bands: Object.fromEntries(bands) }
}

/** How many come before the first that fits: values ascend, and once one fits all later ones do. */
function placeAfter(values: readonly number[], fits: (value: number) => boolean): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(values[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
