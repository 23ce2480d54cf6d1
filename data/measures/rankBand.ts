import { isRankable } from '../structure/isRankable.ts'
import type { Line } from '../structure/line.ts'
import type { NoBandReason, RankBand } from '../structure/profile.ts'
import { type RankBandsOptions, rankBands } from './rankBands.ts'

export interface RankOptions extends Omit<RankBandsOptions, 'timePeriod'> {
  refArea: string
}

type Banded = { band: RankBand; reason: null } | { band: null; reason: NoBandReason }

/** Best and worst rank of one area, as `rankBands` gives them, in the last year in which its figure may have one. */
export function rankBand(lines: readonly Line[], { refArea, ...options }: RankOptions): Banded {
  const { refused } = rankBands(lines, { ...options, timePeriod: 0 })
  if (refused === 'not_rankable') return none('not_rankable')
  const given = lines
    .find((line) => line.refArea === refArea)
    ?.cells.filter(({ measureValue }) => measureValue !== null)
  if (!given?.length) return none('no_figure')
  const own = given.findLast(isRankable)
  if (!own) return none('flagged')
  const { n, bands } = rankBands(lines, { ...options, timePeriod: own.timePeriod })
  const band = bands[refArea]
  if (!band) return none('too_few')
  return { band: { timePeriod: own.timePeriod, ...band, n, tolerance: options.tolerance! }, reason: null }
}

const none = (reason: NoBandReason): Banded => ({ band: null, reason })
