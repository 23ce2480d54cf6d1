import type { Kind, Measure } from '../structure/codelists.ts'
import type { Line } from '../structure/line.ts'
import { fewestRanked, type NoBandReason, type RankBand } from '../structure/profile.ts'

export interface RankOptions {
  refArea: string
  measure: Measure
  kind: Kind
}

type Banded = { band: RankBand; reason: null } | { band: null; reason: NoBandReason }

/** By how much every figure may be off: a convention of ours, and printed wherever a band is. */
export const rankTolerance = 0.1

/**
 * Best and worst rank of an area, highest first, when every figure moves by up to a tenth either way: in the last year in
 * which it has an unflagged figure. Only counts of one dataset per 1,000 people are ranked, never people reached, rates
 * or plain counts; areas with a flag that year are out.
 */
export function rankBand(lines: readonly Line[], { refArea, measure, kind }: RankOptions): Banded {
  const isOneDataset = new Set(lines.map(({ dataset }) => dataset)).size === 1
  const isOneLineAnArea = new Set(lines.map((line) => line.refArea)).size === lines.length
  if (measure !== 'per_1000' || kind !== 'stock' || !isOneDataset || !isOneLineAnArea) return none('not_rankable')
  const given = lines
    .find((line) => line.refArea === refArea)
    ?.cells.filter(({ measureValue }) => measureValue !== null)
  if (!given?.length) return none('no_figure')
  const own = given.findLast(({ flags }) => flags.length === 0)
  if (!own) return none('flagged')
  const figures = lines
    .flatMap(({ cells }) => cells.filter(({ timePeriod }) => timePeriod === own.timePeriod))
    .filter(({ measureValue, flags }) => measureValue !== null && flags.length === 0)
    .map(({ measureValue }) => measureValue!)
  if (figures.length < fewestRanked) return none('too_few')
  return {
    band: { timePeriod: own.timePeriod, ...bandOf(own.measureValue!, figures), n: figures.length },
    reason: null,
  }
}

/** Surely above are those whose lowest reading exceeds its highest, and the other way round. */
function bandOf(value: number, figures: readonly number[]) {
  const [up, down] = [1 + rankTolerance, 1 - rankTolerance]
  const surelyAbove = figures.filter((other) => other * down > value * up).length
  const surelyBelow = figures.filter((other) => other * up < value * down).length
  return { best: surelyAbove + 1, worst: figures.length - surelyBelow }
}

const none = (reason: NoBandReason): Banded => ({ band: null, reason })
