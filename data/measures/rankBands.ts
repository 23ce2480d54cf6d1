import type { Kind, Measure } from '../structure/codelists.ts'
import type { Line } from '../structure/line.ts'
import { fewestRanked } from '../structure/profile.ts'
import type { NoRankReason, Ranks } from '../structure/shownTable.ts'
import { rankTolerance } from './rankBand.ts'

export interface RankBandsOptions {
  timePeriod: number
  measure: Measure
  kind: Kind
}

/**
 * Best and worst rank of every area in one year, highest first, when every figure moves by up to a tenth either way.
 * Ranked is what `rankBand` ranks: counts of one dataset per 1,000 people, each area once, flagged figures out.
 */
export function rankBands(lines: readonly Line[], { timePeriod, measure, kind }: RankBandsOptions): Ranks {
  const none = (refused: NoRankReason, n = 0): Ranks => ({ timePeriod, n, refused, bands: {} })
  const isOneDataset = new Set(lines.map(({ dataset }) => dataset)).size === 1
  const isOneLineAnArea = new Set(lines.map(({ refArea }) => refArea)).size === lines.length
  if (measure !== 'per_1000' || kind !== 'stock' || !isOneDataset || !isOneLineAnArea) return none('not_rankable')
  const figures = lines.flatMap(({ refArea, cells }) => {
    const cell = cells.find((one) => one.timePeriod === timePeriod)
    return cell && cell.measureValue !== null && cell.flags.length === 0 ? { refArea, value: cell.measureValue } : []
  })
  if (figures.length < fewestRanked) return none('too_few', figures.length)
  const values = figures.map(({ value }) => value).sort((a, b) => a - b)
  const [up, down] = [1 + rankTolerance, 1 - rankTolerance]
  const bands = figures.map(({ refArea, value }) => {
    const surelyAbove = values.length - placeAfter(values, (other) => other * down > value * up)
    const surelyBelow = placeAfter(values, (other) => other * up >= value * down)
    return [refArea, { best: surelyAbove + 1, worst: values.length - surelyBelow }]
  })
  return { timePeriod, n: values.length, refused: null, bands: Object.fromEntries(bands) }
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
